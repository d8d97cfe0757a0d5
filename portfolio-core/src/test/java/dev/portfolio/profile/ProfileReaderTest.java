package dev.portfolio.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.SourceText;
import dev.portfolio.text.TextPattern;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a profile file says is what the profile is, on top of what it extends. */
final class ProfileReaderTest {

    @Test
    void whatIsNotSaidIsInherited() {
        Profile profile = Told.profile("extends: competency\n");
        assertThat(profile).usingRecursiveComparison().ignoringFields("name").isEqualTo(BuiltInProfiles.competency());
        assertThat(profile.name()).isEqualTo("portfolio.yaml");
    }

    @Test
    void withoutExtendsNothingIsInherited() {
        DocumentType page = type("documents: {page: {}}", "page");
        assertThat(page).isEqualTo(DocumentType.named("page"));
        assertThat(Told.profile("documents: {page: {}}").types()).containsExactly(page);
    }

    @Test
    void everyKeyIsRead() {
        Profile profile = Told.profile(Samples.RICH);
        assertThat(profile.language()).contains(Language.FRENCH);
        assertThat(profile.publicRoots()).containsExactly("public", "static");
        assertThat(profile.excludes()).containsExactly("drafts/**");
        assertThat(profile.rules())
                .containsOnly(
                        Map.entry(new RuleId("heading-level-skipped"), RuleSetting.off()),
                        Map.entry(
                                new RuleId("template-residue"),
                                RuleSetting.of(Severity.ERROR)
                                        .with(new ResidueOptions(
                                                false,
                                                List.of("Votre réponse", "12"),
                                                List.of(TextPattern.of("SAÉ [0-9]\\.XX")),
                                                List.of("TODO MVC"),
                                                List.of(TextPattern.of("Projet X+"))))),
                        Map.entry(new RuleId("image-alt-missing"), RuleSetting.of(Severity.INFO)));

        DocumentType competency = type(Samples.RICH, "competency");
        assertThat(competency.files()).containsExactly("work/**/*.md");
        assertThat(competency.additionalFields()).isEqualTo(DocumentType.Additional.REFUSE);
        assertThat(competency.structure().ordered()).isFalse();
        assertThat(competency.schema().orElseThrow().names()).containsExactly("title");
        assertThat(competency.field("tags").orElseThrow().items()).isEqualTo(new Range(2, 8));
        assertThat(competency
                        .field("tags")
                        .flatMap(FieldSpec::vocabulary)
                        .orElseThrow()
                        .terms())
                .containsExactly("Java", "SQL");
        assertThat(competency.field("mark").orElseThrow().numbers())
                .isEqualTo(new NumberRange(Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("20.5"))));
        assertThat(competency.field("code").flatMap(FieldSpec::form))
                .contains(new FieldForm(
                        TextPattern.of("[A-Z]{3}[0-9]{2}"), Optional.of("three capital letters and two digits")));
        assertThat(competency.field("endDate").orElseThrow().requiredWith()).containsExactly("publishDate");
        assertThat(competency.field("author").orElseThrow().nested().fields())
                .extracting(FieldSpec::name, FieldSpec::type, FieldSpec::required)
                .containsExactly(tuple("name", ValueType.TEXT, true), tuple("site", ValueType.URL, false));
        FieldSpec link = competency.field("links").orElseThrow().nested().item().orElseThrow();
        assertThat(link.type()).isEqualTo(ValueType.OBJECT);
        assertThat(link.nested().fields())
                .extracting(FieldSpec::name, FieldSpec::length, FieldSpec::requiredWith)
                .containsExactly(
                        tuple("label", new Range(0, 40), List.of()), tuple("url", Range.ANY, List.of("label")));
        assertThat(competency.field("level"))
                .contains(
                        new FieldSpec("level", ValueType.TEXT, false, Range.ANY, Range.ANY, List.of("N1", "N2", "3")));
        SectionSpec outcome = sections(competency).get(1);
        assertThat(outcome.heading()).isEqualTo("Bilan 😀");
        assertThat(outcome.aliases()).containsExactly("Outcome", "Conclusion");
        assertThat(competency.structure().slots().get(1).times()).isEqualTo(new Range(0, 1));
        assertThat(sections(competency).get(2).evidence())
                .contains(asked(2, Range.atLeast(1), Range.atLeast(1), false));
    }

    @Test
    void everyFieldTypeHasItsWord() {
        for (ValueType type : ValueType.values()) {
            String yaml = "documents: {page: {fields: {field: {type: " + type.word() + "}}}}";
            assertThat(type(yaml, "page").field("field").orElseThrow().type()).isEqualTo(type);
        }
    }

    @Test
    void theCaseOfAChoiceDoesNotMatter() {
        Profile profile = Told.profile("extends: Competency\nlanguage: FR\nrules: {image-alt-missing: Off}\n");
        assertThat(profile.language()).contains(Language.FRENCH);
        assertThat(profile.rules()).containsValue(RuleSetting.off());
    }

    @Test
    void aSingleTextIsAListOfOne() {
        assertThat(type("documents: {page: {files: pages/*.md}}", "page").files())
                .containsExactly("pages/*.md");
    }

    @Test
    void jsonIsReadToo() {
        Profile profile = Told.profile("{\"extends\": \"competency\", \"language\": \"en\"}");
        assertThat(profile.language()).contains(Language.ENGLISH);
    }

    @Test
    void fieldsAreMergedByTheirNames() {
        DocumentType type = type("""
                extends: competency
                documents:
                  competency:
                    fields:
                      level: {type: text}
                      title: {maxLength: 60}
                      img: {required: false}
                """, "competency");
        assertThat(type.fields())
                .extracting(FieldSpec::name)
                .containsExactly("title", "publishDate", "img", "img_alt", "description", "tags", "level");
        assertThat(type.field("title"))
                .contains(new FieldSpec("title", ValueType.TEXT, true, new Range(0, 60), Range.ANY, List.of()));
        assertThat(type.field("img"))
                .contains(new FieldSpec("img", ValueType.IMAGE, false, Range.ANY, Range.ANY, List.of()));
    }

    /** The built-in profile nests nothing, so the merge is shown on two readings of one field. */
    @Test
    void whatStandsWithinAFieldIsMergedKeyByKey() {
        FieldReader reader = new FieldReader(new ProfileProblems(), ProfileFiles.none());
        List<FieldSpec> inherited = reader.fields(keys("""
                fields:
                  author:
                    type: object
                    fields:
                      name: {required: true, maxLength: 40}
                      site: {type: url}
                  links:
                    type: list
                    items: {type: object, fields: {url: {type: url, required: true}}}
                """), List.of());
        List<FieldSpec> fields = reader.fields(keys("""
                fields:
                  author: {fields: {name: {maxLength: 60}, mail: {required: true}}}
                  links: {items: {fields: {url: {required: false}, label: {}}}, minItems: 1}
                """), inherited);
        assertThat(fields.get(0).nested().fields())
                .extracting(FieldSpec::name, FieldSpec::type, FieldSpec::required, FieldSpec::length)
                .containsExactly(
                        tuple("name", ValueType.TEXT, true, new Range(0, 60)),
                        tuple("site", ValueType.URL, false, Range.ANY),
                        tuple("mail", ValueType.TEXT, true, Range.ANY));
        assertThat(fields.get(1).items()).isEqualTo(Range.atLeast(1));
        FieldSpec item = fields.get(1).nested().item().orElseThrow();
        assertThat(item.type()).isEqualTo(ValueType.OBJECT);
        assertThat(item.nested().fields())
                .extracting(FieldSpec::name, FieldSpec::type, FieldSpec::required)
                .containsExactly(tuple("url", ValueType.URL, false), tuple("label", ValueType.TEXT, false));
    }

    private static Keys keys(String yaml) {
        YamlMapping mapping = (YamlMapping)
                YamlReader.read(SourceText.of("portfolio.yaml", yaml)).value().orElseThrow();
        return new Keys(mapping, new ProfileProblems());
    }

    @Test
    void theLimitsOfAFieldAreMergedOneByOne() {
        DocumentType type =
                type("extends: competency\ndocuments: {competency: {fields: {tags: {maxItems: 8}}}}\n", "competency");
        assertThat(type.field("tags").orElseThrow().items()).isEqualTo(new Range(1, 8));
    }

    @Test
    void theListOfSectionsTakesThePlaceOfTheInheritedOne() {
        DocumentType type = type("""
                extends: competency
                documents:
                  competency:
                    sections:
                      - heading: Traces & preuves
                      - heading: Contexte
                """, "competency");
        assertThat(sections(type)).extracting(SectionSpec::heading).containsExactly("Traces & preuves", "Contexte");
    }

    @Test
    void aSectionStartsFromTheInheritedOneOfTheSameHeading() {
        DocumentType type = type("""
                extends: competency
                documents:
                  competency:
                    sections:
                      - heading: COMPÉTENCES mises en œuvre
                        words: {min: 20}
                      - heading: Traces & preuves
                        evidence: {min: 3}
                """, "competency");
        SectionSpec skills =
                sections(BuiltInProfiles.competency().types().get(0)).get(1);
        SectionSpec changed = sections(type).get(0);
        assertThat(changed.heading()).isEqualTo("COMPÉTENCES mises en œuvre");
        assertThat(changed.aliases()).isEqualTo(skills.aliases());
        assertThat(changed.contents().ranges())
                .containsOnly(
                        Map.entry(ContentKind.WORDS, Range.atLeast(20)),
                        Map.entry(ContentKind.LIST_ITEMS, Range.atLeast(1)));
        assertThat(type.structure().slots().get(0).times()).isEqualTo(new Range(1, 1));
        assertThat(sections(type).get(1).evidence()).contains(asked(3, Range.atLeast(1), Range.atLeast(1), true));
    }

    @Test
    void aSectionStartsFromTheInheritedOneThatHasItsHeadingAsAnAlias() {
        DocumentType type =
                type("extends: competency\ndocuments: {competency: {sections: [{heading: Evidence}]}}\n", "competency");
        SectionSpec evidence = sections(type).get(0);
        assertThat(evidence.heading()).isEqualTo("Evidence");
        assertThat(evidence.evidence()).contains(asked(1, Range.atLeast(1), Range.atLeast(1), true));
    }

    @Test
    void anEvidenceOfOnesOwnAsksForOneProjectAndNoMore() {
        DocumentType type = type("documents: {page: {sections: [{heading: Projects, evidence: {}}]}}", "page");
        assertThat(sections(type).get(0).evidence()).contains(asked(1, Range.ANY, Range.ANY, false));
    }

    @Test
    void anotherDocumentTypeIsAddedAfterTheInheritedOnes() {
        Profile profile = Told.profile("extends: competency\ndocuments: {project: {files: projects/*.md}}\n");
        assertThat(profile.types()).extracting(DocumentType::name).containsExactly("competency", "project");
        assertThat(profile.types().get(0))
                .isEqualTo(BuiltInProfiles.competency().types().get(0));
    }

    @Test
    void anEmptyListTakesAwayWhatIsInherited() {
        DocumentType type = type("extends: competency\ndocuments: {competency: {sections: []}}\n", "competency");
        assertThat(sections(type)).isEmpty();
    }

    @Test
    void whatIsRightAroundAMistakeCounts() {
        ProfileReader.Reading reading = Told.read("""
                extends: competency
                language: klingon
                exclude: [drafts, {}]
                documents:
                  competency:
                    fields:
                      title: {minLength: 9, maxLength: 3, required: false}
                      level: {type: colour, required: true}
                rules:
                  section-mising: off
                  image-alt-missing: info
                """);
        assertThat(reading.findings())
                .extracting(finding -> finding.location().start().line())
                .containsExactly(2, 3, 7, 8, 10);
        assertThat(reading.profile().language()).isEmpty();
        assertThat(reading.profile().excludes()).containsExactly("drafts");
        assertThat(reading.profile().rules()).containsOnlyKeys(new RuleId("image-alt-missing"));
        DocumentType type = reading.profile().types().get(0);
        assertThat(type.field("title"))
                .contains(new FieldSpec("title", ValueType.TEXT, false, Range.ANY, Range.ANY, List.of()));
        assertThat(type.field("level"))
                .contains(new FieldSpec("level", ValueType.TEXT, true, Range.ANY, Range.ANY, List.of()));
    }

    @Test
    void optionsLeaveARuleItsOwnSeverity() {
        Profile profile = Told.profile("extends: competency\nrules: {template-residue: {texts: [A, B]}}\n");
        assertThat(profile.rules())
                .containsOnly(Map.entry(
                        new RuleId("template-residue"),
                        RuleSetting.usual()
                                .with(new ResidueOptions(true, List.of("A", "B"), List.of(), List.of(), List.of()))));
    }

    @Test
    void theOptionsOfCopiedTextsArePutOnTopOfWhatIsInherited() {
        Map<RuleId, RuleSetting> base =
                Map.of(CopyOptions.RULE, RuleSetting.of(Severity.ERROR).with(new CopyOptions(80, 70)));
        assertThat(onTop("{text-copied: {share: 90}}", base, CopyOptions.RULE))
                .isEqualTo(RuleSetting.of(Severity.ERROR).with(new CopyOptions(80, 90)));
        assertThat(onTop("{text-copied: info}", base, CopyOptions.RULE))
                .isEqualTo(RuleSetting.of(Severity.INFO).with(new CopyOptions(80, 70)));
        assertThat(Told.profile("extends: competency\nrules: {text-copied: {words: 60}}\n")
                        .rules())
                .containsOnly(Map.entry(CopyOptions.RULE, RuleSetting.usual().with(new CopyOptions(60, 50))));
    }

    @Test
    void aRuleThatIsOffKeepsItsOptionsToItself() {
        Profile profile = Told.profile("extends: competency\nrules: {template-residue: {severity: off, texts: A}}\n");
        assertThat(profile.rules().get(new RuleId("template-residue")).on()).isFalse();
    }

    @Test
    void whatAFileSaysOfARuleIsPutOnTopOfWhatItExtends() {
        ResidueOptions inherited = new ResidueOptions(
                false, List.of("A"), List.of(TextPattern.of("B")), List.of("C"), List.of(TextPattern.of("D")));
        Map<RuleId, RuleSetting> base = Map.of(
                new RuleId("template-residue"), RuleSetting.of(Severity.INFO).with(inherited));
        assertThat(onTop("{template-residue: error}", base))
                .isEqualTo(RuleSetting.of(Severity.ERROR).with(inherited));
        assertThat(onTop("{template-residue: {builtIn: true, allowedTexts: []}}", base))
                .isEqualTo(RuleSetting.of(Severity.INFO)
                        .with(new ResidueOptions(
                                true, List.of("A"), inherited.patterns(), List.of(), inherited.allowedPatterns())));
        assertThat(onTop("{}", base)).isEqualTo(base.get(new RuleId("template-residue")));
    }

    private static RuleSetting onTop(String rules, Map<RuleId, RuleSetting> base) {
        return onTop(rules, base, ResidueOptions.RULE);
    }

    private static RuleSetting onTop(String rules, Map<RuleId, RuleSetting> base, RuleId rule) {
        ProfileProblems problems = new ProfileProblems();
        YamlMapping root = (YamlMapping) YamlReader.read(SourceText.of("portfolio.yaml", "rules: " + rules))
                .value()
                .orElseThrow();
        Map<RuleId, RuleSetting> read =
                new RuleReader(KnownRules.of(base.keySet()), problems).rules(new Keys(root, problems), base);
        assertThat(problems.all()).isEmpty();
        return read.get(rule);
    }

    @Test
    void aProfileThatIsNotYamlLeavesTheBuiltInOne() {
        assertThat(Told.read("language: 'fr\n").profile()).isEqualTo(BuiltInProfiles.competency());
    }

    private static DocumentType type(String yaml, String name) {
        return Told.profile(yaml).type(name).orElseThrow();
    }

    private static List<SectionSpec> sections(DocumentType type) {
        return type.structure().sections().toList();
    }

    private static EvidenceSpec asked(int min, Range listItems, Range comment, boolean proof) {
        EvidenceSpec usual = EvidenceSpec.USUAL;
        return new EvidenceSpec(
                usual.form(),
                usual.depth(),
                List.of(),
                min,
                listItems,
                comment,
                proof ? ProofKind.ANY : Set.of(),
                List.of());
    }
}
