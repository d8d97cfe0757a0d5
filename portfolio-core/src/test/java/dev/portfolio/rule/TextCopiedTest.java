package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.Passage;
import dev.portfolio.document.Traits;
import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.CopyOptions;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.text.Shingles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Copies are found, and texts on one subject are not. */
final class TextCopiedTest {

    /** Few enough words that texts of them have many runs in common by chance, as texts on one subject have. */
    private static final List<String> WORDS = List.of(("le la les un une des de du et à au nous je ai avons été pour "
                    + "dans avec sur par que qui pas plus projet équipe réseau serveur client base données tests code "
                    + "besoin plan temps étape erreur panne journal réunion tableau méthode choix solution site page "
                    + "utilisateur école stage tuteur semaine mois début fin première dernière appris compris écrit "
                    + "montré corrigé livré mesuré décidé écouté proposé partagé changé construit ensemble seul mieux "
                    + "ensuite enfin parce alors souvent jamais chaque même autre nouveau simple difficile utile clair "
                    + "travail travaux résultat retour question réponse réponses idée idées outil outils script version "
                    + "sauvegarde carte maquette écran bouton fonction fonctions classe classes objet requête requêtes")
            .split(" ", -1));

    private final Random random = new Random(20261125);

    @Test
    void allCopiesAmongTenThousandDocumentsAreFoundAndNothingElse() {
        List<List<String>> texts = new ArrayList<>();
        List<String> copies = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            if (i % 20 == 19) {
                texts.add(disguised(texts.get(random.nextInt(i))));
                copies.add(path(i));
            } else {
                texts.add(reflection());
            }
        }
        List<Finding> findings = findings(texts);
        assertThat(findings.stream().map(finding -> finding.location().path()).distinct())
                .containsExactlyInAnyOrderElementsOf(copies);
        assertThat(findings).hasSize(500).allSatisfy(finding -> {
            assertThat(finding.related().get(0).path())
                    .isLessThan(finding.location().path());
            assertThat(share(finding)).isBetween(40L, 100L);
        });
    }

    @Test
    void aReflectionThatFiveHundredHandInIsFoundInEach() {
        List<String> original = reflection();
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            texts.add(i == 0 ? original : i % 6 == 0 ? disguised(original) : reflection());
        }
        List<Finding> findings = findings(texts);
        assertThat(findings)
                .hasSize(499)
                .allSatisfy(finding -> assertThat(finding.related()).hasSizeBetween(1, 20));
    }

    @Test
    void textsOnOneSubjectAreNeverTold() {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            texts.add(reflection());
        }
        assertThat(findings(texts)).isEmpty();
    }

    @Test
    void whatATemplateSaysDoesNotCount() {
        List<String> consigne = List.of(sentence(60));
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<String> own = new ArrayList<>(consigne);
            own.add(sentence(50));
            texts.add(own);
        }
        assertThat(findings(texts)).isEmpty();
        List<String> copy = new ArrayList<>(texts.get(7));
        texts.set(30, copy);
        assertThat(findings(texts))
                .extracting(
                        finding -> finding.location().path(),
                        finding -> finding.related().get(0).path())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(path(30), path(7)));
    }

    @Test
    void aTemplateWithAFewWordsBehindItDoesNotCountEither() {
        String consigne = sentence(60);
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            texts.add(List.of(consigne, "Voir le dépôt du projet, où se trouve tout le code."));
        }
        assertThat(findings(texts)).isEmpty();
    }

    @Test
    void twoOrThreeDocumentsAreNoTemplate() {
        List<String> text = reflection();
        assertThat(findings(List.of(text, text))).hasSize(1);
        assertThat(findings(List.of(text, text, text))).hasSize(2);
        assertThat(findings(List.of(text, reflection(), text, reflection(), text, reflection(), reflection())))
                .hasSize(2);
    }

    @Test
    void aShortTextInALongerOneIsToldWhereverItStands() {
        List<String> shorter = List.of(sentence(60));
        List<String> longer = new ArrayList<>(List.of(sentence(150), sentence(150)));
        longer.addAll(shorter);
        assertThat(findings(List.of(shorter, longer)))
                .extracting(finding -> finding.location().path())
                .containsExactly(path(0));
        assertThat(findings(List.of(longer, shorter)))
                .extracting(finding -> finding.location().path())
                .containsExactly(path(1));
    }

    @Test
    void aFewWordsInCommonAreNoCopy() {
        String quoted = sentence(25);
        assertThat(findings(List.of(
                        List.of(quoted, sentence(80)), List.of(sentence(80), quoted), List.of(quoted, sentence(60)))))
                .isEmpty();
    }

    @Test
    void aProfileSaysHowManyWordsAndHowMuchOfThem() {
        List<String> text = List.of(sentence(50));
        String half =
                text.get(0).substring(0, text.get(0).indexOf(' ', text.get(0).length() * 6 / 10));
        List<List<String>> texts = List.of(text, List.of(half + " " + sentence(20)));
        assertThat(findings(texts, new CopyOptions(40, 50))).hasSize(1);
        assertThat(findings(texts, new CopyOptions(40, 90))).isEmpty();
        assertThat(findings(texts, new CopyOptions(60, 50))).isEmpty();
    }

    @Test
    void theOrderOfFindingsIsThatOfDocuments() {
        List<String> text = reflection();
        List<List<String>> texts = new ArrayList<>(Collections.nCopies(9, reflection()));
        texts.set(2, text);
        texts.set(5, text);
        assertThat(findings(texts)).isSorted().isEqualTo(findings(texts));
    }

    /** Fifteen in sixteen words stay, paragraphs change places, apostrophes and capitals change. */
    private List<String> disguised(List<String> text) {
        List<String> copy = text.stream()
                .map(paragraph -> Arrays.stream(paragraph.split(" ", -1))
                        .map(word -> random.nextInt(16) == 0 ? word() : word)
                        .collect(Collectors.joining(random.nextBoolean() ? " " : "\u00A0")))
                .map(paragraph -> random.nextBoolean() ? paragraph : paragraph.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(copy, random);
        return copy;
    }

    private List<String> reflection() {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> sentence(40 + random.nextInt(40)))
                .toList();
    }

    private String sentence(int words) {
        return IntStream.range(0, words).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    /** The first words are far more frequent, as in a language. */
    private String word() {
        double place = random.nextDouble();
        return WORDS.get((int) (place * place * WORDS.size()));
    }

    private static String path(int document) {
        return String.format(Locale.ROOT, "work/%05d.md", document);
    }

    private static long share(Finding finding) {
        return ((Argument.Count) finding.arguments().get("share").orElseThrow()).value();
    }

    private static List<Finding> findings(List<List<String>> texts) {
        return findings(texts, CopyOptions.usual());
    }

    private static List<Finding> findings(List<List<String>> texts, CopyOptions options) {
        TreeMap<String, DocumentFacts> documents = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            SourceText source = SourceText.of(path(i), "## Bilan");
            Passage passage = new Passage("Bilan", source.location(new Span(0, 8)), Shingles.of(texts.get(i)));
            Traits traits = new Traits(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(passage));
            documents.put(
                    path(i),
                    new DocumentFacts(
                            path(i),
                            "competency",
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            traits));
        }
        List<Finding> findings = new ArrayList<>();
        PortfolioRule rule = new TextCopied();
        rule.check(new PortfolioCheck(
                new RuleUse<>(rule, RuleSet.builtIn(), Severity.WARNING, false, options),
                BuiltInProfiles.competency(),
                List.copyOf(documents.values()),
                path -> new FileIndex.Answer(FileIndex.Status.ABSENT, path),
                findings::add));
        return findings;
    }
}
