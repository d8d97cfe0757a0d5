package dev.portfolio.explain;

import dev.portfolio.explain.Clause.Weight;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.CopyOptions;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.DocumentType.Additional;
import dev.portfolio.profile.ExternalLinks;
import dev.portfolio.profile.HeadingSpec;
import dev.portfolio.profile.OwnOptions;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.ResidueOptions;
import dev.portfolio.profile.RuleSetting;
import dev.portfolio.text.Degree;
import dev.portfolio.text.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a profile says of documents of one type. */
final class ProfileClauses {

    private ProfileClauses() {}

    /**
     * The profile with one of its types; without any, where it has no such type.
     *
     * @param stage the stage that is on, whether this profile says so or one that completes it
     */
    static List<Clause> of(Profile profile, String type, Optional<String> stage) {
        List<Clause> clauses = new ArrayList<>();
        profile.language().map(Language::tag).ifPresent(tag -> clauses.add(Clause.value("language", tag)));
        clauses.add(Clause.texts("publicRoots", profile.publicRoots()));
        clauses.add(Clause.texts("exclude", profile.excludes()));
        clauses.add(Clause.texts("proofFiles", profile.proofFiles()));
        profile.sourceUrl().ifPresent(url -> clauses.add(Clause.value("sourceUrl", Flow.text(url.template()))));
        clauses.addAll(external(profile.external()));
        profile.framework().map(FrameworkClauses::framework).ifPresent(clauses::add);
        profile.coverage().map(FrameworkClauses::coverage).ifPresent(clauses::add);
        Optional<DocumentType> found = profile.type(type);
        found.map(ProfileClauses::type)
                .ifPresent(inner -> clauses.add(Clause.group("documents", List.of(Clause.group(type, inner)))));
        rules(profile.rules()).ifPresent(clauses::add);
        clauses.add(StageClauses.suppressions(profile.suppressions()));
        profile.stage().map(name -> Clause.value("stage", Flow.text(name))).ifPresent(clauses::add);
        stage.flatMap(profile::stage)
                .map(on -> Clause.group(on.name(), StageClauses.stage(on)))
                .ifPresent(group -> clauses.add(Clause.group("stages", List.of(group))));
        return clauses;
    }

    /** What is said of single rules; nothing where none is. */
    static Optional<Clause> rules(Map<RuleId, RuleSetting> settings) {
        List<Clause> rules = new ArrayList<>();
        new TreeMap<>(settings).forEach((rule, setting) -> rule(rule, setting).ifPresent(rules::add));
        return rules.isEmpty() ? Optional.empty() : Optional.of(Clause.group("rules", rules));
    }

    private static List<Clause> external(ExternalLinks external) {
        ExternalLinks usual = ExternalLinks.usual();
        return List.of(
                Clause.value("checkExternal", Boolean.toString(external.asked()), !external.asked(), Weight.SILENT),
                Clause.group(
                        "external",
                        List.of(
                                seconds("timeout", external.timeout(), usual.timeout()),
                                seconds("pause", external.pause(), usual.pause()),
                                seconds("limit", external.limit(), usual.limit()),
                                Clause.texts("ignore", external.ignore()))));
    }

    private static Clause seconds(String key, int seconds, int usual) {
        return Clause.value(key, Integer.toString(seconds), seconds == usual, Weight.SILENT);
    }

    private static List<Clause> type(DocumentType type) {
        List<Clause> clauses = new ArrayList<>();
        clauses.add(Clause.texts("files", type.files()));
        type.schema()
                .map(schema -> Clause.value("schema", Flow.text(schema.file())))
                .ifPresent(schema -> clauses.add(Clause.group("frontMatter", List.of(schema))));
        FieldClauses.fields(type.fields()).ifPresent(clauses::add);
        Additional additional = type.additionalFields();
        boolean allowed = additional == Additional.ALLOW;
        clauses.add(Clause.value("additionalFields", SectionClauses.word(additional), allowed, Weight.USUAL));
        clauses.add(Clause.group("headings", headings(type.headings())));
        clauses.addAll(SectionClauses.structure(
                type.structure(), Weight.USUAL, type.headings().match()));
        type.evidence().map(SectionClauses::evidence).ifPresent(clauses::add);
        FrameworkClauses.claims(type.claims()).ifPresent(clauses::add);
        return clauses;
    }

    private static List<Clause> headings(HeadingSpec headings) {
        String match = SectionClauses.word(headings.match());
        return List.of(
                Clause.value("match", match, headings.match() == Degree.ALIAS, Weight.USUAL),
                Clause.value("html", headings.html() ? "accept" : "refuse", headings.html(), Weight.USUAL));
    }

    private static Optional<Clause> rule(RuleId rule, RuleSetting setting) {
        Optional<String> weight = setting.on() ? setting.severity().map(Severity::word) : Optional.of("off");
        boolean own = setting.options() instanceof OwnOptions;
        if (own || rule.equals(ResidueOptions.RULE)) {
            List<Clause> clauses = new ArrayList<>();
            weight.ifPresent(word -> clauses.add(Clause.value("severity", word)));
            if (setting.options() instanceof ResidueOptions options) {
                clauses.addAll(residue(options));
            } else if (setting.options() instanceof OwnOptions options) {
                clauses.addAll(own(options));
            }
            return Optional.of(Clause.group(rule.value(), clauses));
        }
        if (setting.options() instanceof CopyOptions options) {
            List<Clause> clauses = new ArrayList<>();
            weight.ifPresent(word -> clauses.add(Clause.value("severity", word)));
            clauses.add(Clause.value("words", Integer.toString(options.words())));
            clauses.add(Clause.value("share", Integer.toString(options.share())));
            return Optional.of(Clause.group(rule.value(), clauses));
        }
        return weight.map(word -> Clause.value(rule.value(), word));
    }

    private static List<Clause> own(OwnOptions options) {
        List<Clause> clauses = new ArrayList<>();
        new TreeMap<>(options.said()).forEach((name, said) -> clauses.add(Clause.value(name, own(said))));
        return clauses;
    }

    private static String own(OwnOptions.Said said) {
        return switch (said.kind()) {
            case TEXT -> Flow.text(said.texts().get(0));
            case TEXTS -> Flow.list(said.texts());
            case NUMBER, FLAG -> said.texts().get(0);
        };
    }

    private static List<Clause> residue(ResidueOptions options) {
        return List.of(
                Clause.value("builtIn", Boolean.toString(options.builtIn()), options.builtIn(), Weight.SILENT),
                Clause.texts("texts", options.texts()),
                Clause.texts("patterns", expressions(options.patterns())),
                Clause.texts("allowedTexts", options.allowedTexts()),
                Clause.texts("allowedPatterns", expressions(options.allowedPatterns())));
    }

    private static List<String> expressions(List<TextPattern> patterns) {
        return patterns.stream().map(TextPattern::expression).toList();
    }
}
