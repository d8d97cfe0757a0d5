package dev.portfolio.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The lines of one language from one file, and the library's own, which they may use words of. */
final class Catalogue {

    private static final String FRENCH = Language.FRENCH.tag();

    private final String tag;
    private final Properties lines;
    private final Optional<Catalogue> library;

    private Catalogue(String tag, Properties lines, Optional<Catalogue> library) {
        this.tag = tag;
        this.lines = lines;
        this.library = library;
    }

    /** A catalogue that must be there. */
    static Catalogue of(Language language, Class<?> beside) {
        Properties lines = read(beside, language.tag())
                .orElseThrow(() -> new IllegalStateException(
                        "The catalogue " + file(language.tag()) + " is not beside " + beside.getName() + "."));
        return new Catalogue(language.tag(), lines, Optional.empty());
    }

    /** Lines of others, told in their language: with the library's words in it, or in English. */
    static Catalogue of(String tag, Properties lines, Catalogue library) {
        return new Catalogue(tag, lines, Optional.of(library));
    }

    /**
     * The lines of a file beside a class; empty where there is no such file.
     *
     * @throws IllegalArgumentException when they cannot be read
     */
    static Optional<Properties> read(Class<?> beside, String tag) {
        String where = "The file " + file(tag) + " beside " + beside.getName();
        try (InputStream in = beside.getResourceAsStream(file(tag))) {
            if (in == null) {
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
            Properties lines = new Properties();
            lines.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
            return Optional.of(lines);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(where + " is not UTF-8.", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + " cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String tag) {
        return "messages_" + tag + ".properties";
    }

    Set<String> keys() {
        return lines.stringPropertyNames();
    }

    Optional<String> line(String key) {
        return Optional.ofNullable(lines.getProperty(key));
    }

    /** French says one of nothing, too: <em>0 élément</em>. */
    boolean isOne(long count) {
        return tag.equals(FRENCH) ? count < 2 : count == 1;
    }

    Optional<String> render(String key, Arguments arguments) {
        return line(key).map(line -> Template.of(line).fill(arguments, this));
    }

    String term(String key) {
        return line("term." + key)
                .or(() -> library.map(words -> words.term(key)))
                .orElse(key);
    }

    String phrase(Argument.Phrase phrase) {
        return line("phrase." + phrase.key())
                .map(line -> Template.ofProse(line).fill(phrase.arguments(), this))
                .or(() -> library.map(words -> words.phrase(phrase)))
                .orElse(phrase.key());
    }
}
