package dev.portfolio.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts findings into words, in one language.
 *
 * <pre>{@code
 * Messages messages = Messages.in(Language.FRENCH);
 * messages.message(finding);   // La liste `tags` est vide.
 * messages.mend(finding);      // Écrivez au moins un élément, par exemple `tags: [Java]`.
 * }</pre>
 *
 * <p>A catalogue has a line {@code rule.variant.message} (or {@code rule.message} where a rule says only one thing) and,
 * where there is a mend, {@code rule.variant.mend}. See {@link Template} for what a line may hold.
 */
public final class Messages {

    private final Language language;
    private final Catalogue catalogue;
    private final Map<RuleId, List<Catalogue>> own;

    /**
     * Words for a reader.
     *
     * @param own the words of rules that bring their own: in the reader's language first, if they have it
     */
    Messages(Language language, Catalogue catalogue, Map<RuleId, List<Catalogue>> own) {
        this.language = language;
        this.catalogue = catalogue;
        this.own = Map.copyOf(own);
    }

    /** The messages of a language, for the rules that come with the library: see {@link Catalogues} for all. */
    public static Messages in(Language language) {
        return in(language, Messages.class);
    }

    /** The texts of a catalogue of one's own, {@code messages_en.properties} and its likes beside a class. */
    public static Messages in(Language language, Class<?> beside) {
        return new Messages(language, Catalogue.of(language, beside), Map.of());
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The problem, in one sentence. */
    public String message(Finding finding) {
        String key = key(finding, "message");
        for (Catalogue words : of(finding.rule())) {
            Optional<String> line = words.line(key);
            if (line.isPresent()) {
                return Template.ofProse(line.get()).brief().fill(finding.arguments(), words);
            }
        }
        return untold(finding);
    }

    /** What there is to say where nobody wrote what to say: the rule, and the values it found. */
    private String untold(Finding finding) {
        List<String> values = finding.arguments().values().entrySet().stream()
                .map(value -> value.getKey() + ": " + Template.brief(value.getValue(), catalogue))
                .toList();
        Arguments arguments =
                Arguments.none().with("rule", finding.rule().value()).with("values", values);
        return catalogue
                .render(values.isEmpty() ? "untold" : "untold.values", arguments)
                .orElseGet(() -> finding.rule() + ".");
    }

    /**
     * What to write instead, where there is something to say. A mend that needs a value the finding lacks is told
     * without it, where the rest makes a sentence, or gives way to the rule's general one.
     */
    public Optional<String> mend(Finding finding) {
        Arguments arguments = finding.arguments();
        for (Catalogue words : of(finding.rule())) {
            Optional<String> told = Stream.of(key(finding, "mend"), finding.rule() + ".mend")
                    .flatMap(key -> words.line(key).stream())
                    .map(Template::ofProse)
                    .flatMap(mend -> Stream.of(mend, mend.withoutFixed()))
                    .filter(mend -> mend.isComplete(arguments))
                    .map(mend -> mend.fill(arguments, words))
                    .findFirst();
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private List<Catalogue> of(RuleId rule) {
        return own.getOrDefault(rule, List.of(catalogue));
    }

    /** A text of the catalogue with its values filled in; empty where the catalogue has no such line. */
    public Optional<String> render(String key, Arguments arguments) {
        return catalogue.render(key, arguments);
    }

    /**
     * A text about a rule, without values; empty where none of the catalogues that tell the rule has such a line.
     *
     * @param key what stands behind the rule's name in the catalogue: {@code option.words} for
     *     {@code my-rule.option.words}
     */
    public Optional<String> about(RuleId rule, String key) {
        return of(rule).stream()
                .flatMap(words -> words.render(rule + "." + key, Arguments.none()).stream())
                .findFirst();
    }

    /** A text of the catalogue without values; the key itself where the catalogue has no such line. */
    public String text(String key) {
        return render(key, Arguments.none()).orElse(key);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Set<String> keys() {
        return catalogue.keys();
    }

    String line(String key) {
        return catalogue.line(key).orElse("");
    }

    private static String key(Finding finding, String part) {
        String variant = finding.variant().isEmpty() ? "" : "." + finding.variant();
        return finding.rule() + variant + "." + part;
    }
}
