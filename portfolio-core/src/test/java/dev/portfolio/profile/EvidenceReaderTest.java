package dev.portfolio.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a profile asks of evidence. */
final class EvidenceReaderTest {

    @Test
    void whatAPieceOfEvidenceIsIsRead() {
        DocumentType project = Told.profile(Samples.RICH).type("project").orElseThrow();
        assertThat(project.structure().sections().toList().get(0).evidence())
                .contains(new EvidenceSpec(
                        EvidenceSpec.Form.LABELS,
                        1,
                        List.of("Traces", "Preuves"),
                        1,
                        Range.ANY,
                        Range.atLeast(1),
                        Set.of(ProofKind.IMAGE, ProofKind.FILE),
                        List.of()));
        assertThat(project.structure().sections().toList().get(1).evidence())
                .contains(new EvidenceSpec(
                        EvidenceSpec.Form.LIST,
                        1,
                        List.of(),
                        1,
                        Range.ANY,
                        Range.atLeast(3),
                        Set.of(ProofKind.LINK),
                        List.of()));
        assertThat(project.evidence())
                .contains(new EvidenceSpec(
                        EvidenceSpec.Form.HEADINGS,
                        2,
                        List.of(),
                        1,
                        Range.ANY,
                        Range.ANY,
                        ProofKind.ANY,
                        List.of("Traces")));
    }

    @Test
    void anInheritedEvidenceIsCompletedKeyByKey() {
        EvidenceSpec changed = Told.profile("""
                        extends: competency
                        documents:
                          competency:
                            sections:
                              - heading: Traces & preuves
                                evidence: {comment: {min: 20}, proof: image}
                        """)
                .types()
                .get(0)
                .structure()
                .sections()
                .findFirst()
                .flatMap(SectionSpec::evidence)
                .orElseThrow();
        assertThat(changed.listItems()).isEqualTo(Range.atLeast(1));
        assertThat(changed.comment()).isEqualTo(Range.atLeast(20));
        assertThat(changed.proof()).containsExactly(ProofKind.IMAGE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            {items: labels}                 ¦ 1:38 evidence-labels ¦ Des traces qui commencent par un libellé demandent que les libellés soient nommés. Nommez-les à côté, par exemple `labels: [Traces, Preuves]`.
            {depth: 0}                      ¦ 1:38 evidence-depth  ¦ `depth` vaut 0~; une trace se trouve au moins un titre plus bas. Écrivez 1 pour les titres juste en dessous, 2 pour ceux en dessous de ceux-là.
            {items: list, depth: 2}         ¦ 1:44 evidence-unused ¦ `depth` ne veut rien dire ici~: une trace est un des `list`, et `depth` concerne `headings`. Supprimez la ligne de `depth`, ou écrivez `items: headings`.
            {items: headings, labels: [A]}  ¦ 1:48 evidence-unused ¦ `labels` ne veut rien dire ici~: une trace est un des `headings`, et `labels` concerne `labels`. Supprimez la ligne de `labels`, ou écrivez `items: labels`.
            {proof: picture}                ¦ 1:38 value           ¦ ^`picture` n’est pas une valeur de `proof`. Choisissez parmi `true`, `false`, `code`, `embed`, `file`, `image`, `link`.^
            {comment: long}                 ¦ 1:40 type            ¦ ^`comment` doit être `true`, `false`, ou un nombre de mots, comme `{min: 20}`. Corrigez la valeur~; `docs/profile.md` montre chaque clé avec un exemple.^
            """)
    void whatCannotBeMeantIsToldAtItsPlace(String evidence, String place, String words) {
        ProfileReader.Reading reading = ProfileReader.read(
                SourceText.of("portfolio.yaml", "documents: {page: {evidence: " + evidence + "}}\n"),
                List.of(),
                path -> Optional.empty());
        Messages messages = Messages.in(Language.FRENCH);
        assertThat(reading.findings())
                .extracting(finding -> finding.location().start() + " " + finding.variant())
                .containsExactly(place);
        assertThat(reading.findings())
                .extracting(finding -> (messages.message(finding) + " "
                                + messages.mend(finding).orElse("?"))
                        .replace('\u00A0', '~'))
                .containsExactly(words);
    }
}
