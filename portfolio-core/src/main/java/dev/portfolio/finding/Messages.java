package dev.portfolio.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
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
    private final Properties catalogue;

    private Messages(Language language, Properties catalogue) {
        this.language = language;
        this.catalogue = catalogue;
    }

    /** The messages of a language. */
    public static Messages in(Language language) {
        return in(language, Messages.class);
    }

    /** The texts of a catalogue of one's own, {@code messages_en.properties} and its likes beside a class. */
    public static Messages in(Language language, Class<?> beside) {
        return new Messages(language, load(beside, "messages_" + language.tag() + ".properties"));
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The problem, in one sentence. */
    public String message(Finding finding) {
        return Optional.ofNullable(catalogue.getProperty(key(finding, "message")))
                .map(line -> Template.of(line).brief().fill(finding.arguments(), this))
                .orElseGet(() -> finding.rule() + ".");
    }

    /**
     * What to write instead, where there is something to say. A mend that needs a value the finding lacks is told
     * without it, where the rest makes a sentence, or gives way to the rule's general one.
     */
    public Optional<String> mend(Finding finding) {
        Arguments arguments = finding.arguments();
        return Stream.of(key(finding, "mend"), finding.rule() + ".mend")
                .filter(catalogue::containsKey)
                .map(key -> Template.of(line(key)))
                .flatMap(mend -> Stream.of(mend, mend.withoutFixed()))
                .filter(mend -> mend.isComplete(arguments))
                .map(mend -> mend.fill(arguments, this))
                .findFirst();
    }

    /** A text of the catalogue with its values filled in; empty where the catalogue has no such line. */
    public Optional<String> render(String key, Arguments arguments) {
        return Optional.ofNullable(catalogue.getProperty(key))
                .map(line -> Template.of(line).fill(arguments, this));
    }

    /** A text of the catalogue without values; the key itself where the catalogue has no such line. */
    public String text(String key) {
        return render(key, Arguments.none()).orElse(key);
    }

    Set<String> keys() {
        return catalogue.stringPropertyNames();
    }

    String line(String key) {
        return catalogue.getProperty(key, "");
    }

    String term(String key) {
        return catalogue.getProperty("term." + key, key);
    }

    private static String key(Finding finding, String part) {
        String variant = finding.variant().isEmpty() ? "" : "." + finding.variant();
        return finding.rule() + variant + "." + part;
    }

    private static Properties load(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The catalogue " + name + " is not beside " + beside.getName() + ".");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
