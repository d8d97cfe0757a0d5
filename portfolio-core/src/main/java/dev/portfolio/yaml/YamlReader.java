package dev.portfolio.yaml;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2 into values that know their place. Never throws for what the text holds: whatever it is, it comes back
 * as a value, as problems, or as both.
 *
 * <pre>{@code
 * YamlDocument read = YamlReader.read(source, new Span(4, 180));
 * }</pre>
 */
public final class YamlReader {

    /** The rule a text that is not YAML belongs to. */
    public static final RuleId SYNTAX = new RuleId("yaml-syntax");

    /** The rule a key that is written twice belongs to. */
    public static final RuleId DUPLICATE_KEY = new RuleId("yaml-duplicate-key");

    /** The rule a text that is larger, deeper or more entangled than any document needs belongs to. */
    public static final RuleId LIMIT = new RuleId("yaml-limit");

    /** The longest text that is read, in UTF-16 code units. */
    public static final int LONGEST = 256 * 1024;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).setParseComments(false).build();
    private static final Pattern NO_CHARACTER =
            Pattern.compile("\\\\(?:x(?!\\p{XDigit}{2})|u(?!\\p{XDigit}{4})|U(?!00(?:0\\p{XDigit}|10)\\p{XDigit}{4}))");

    private YamlReader() {}

    /** Reads a whole file. */
    public static YamlDocument read(SourceText source) {
        return read(source, new Span(0, source.text().length()));
    }

    /**
     * Reads a whole file that may be larger than others are.
     *
     * @param longest how long, in UTF-16 code units
     */
    public static YamlDocument read(SourceText source, int longest) {
        return read(source, new Span(0, source.text().length()), longest, true);
    }

    /** Reads a part of a file; all places are places in the file. */
    public static YamlDocument read(SourceText source, Span span) {
        return read(source, span, true);
    }

    static YamlDocument read(SourceText source, Span span, boolean mending) {
        return read(source, span, LONGEST, mending);
    }

    private static YamlDocument read(SourceText source, Span span, int longest, boolean mending) {
        if (span.length() > longest) {
            Arguments limit = Arguments.none().with("limit", longest / 1024);
            Problem tooLong = new Problem(LIMIT, "size", Span.at(span.start()), limit);
            return new YamlDocument(Optional.empty(), List.of(tooLong));
        }
        String text = source.text(span);
        Offsets offsets = new Offsets(text, span.start());
        Lines lines = new Lines(source, span);
        Mends mends = new Mends(lines, mending);
        ValueBuilder values = new ValueBuilder(lines, offsets, mends);
        try {
            ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
            while (values.isOpen() && parser.hasNext()) {
                values.take(parser.next());
            }
        } catch (MarkedYamlEngineException e) {
            values.stop(YamlMistake.in(Fault.of(lines, offsets, e), mends));
        } catch (ReaderException e) {
            values.stop(unprintable(source, span, offsets.of(e.getPosition()), e.getCodePoint()));
        } catch (NumberFormatException e) {
            // The engine lets this out for an escape such as "\\UFFFFFFFF", and does not say where.
            values.stop(noCharacter(source, span, mends));
        } catch (YamlEngineException e) {
            values.stop(mends.problem("other", Span.at(span.start()), List.of()));
        }
        return values.document();
    }

    private static Problem unprintable(SourceText source, Span span, int at, int codePoint) {
        String line = source.text(source.line(source.lineAt(at)));
        Arguments arguments = Arguments.none()
                .with("source", line.strip())
                .with("code", String.format(Locale.ROOT, "U+%04X", codePoint));
        return new Problem(SYNTAX, "control", new Span(at, Math.min(at + 1, span.end())), arguments);
    }

    /** A code after a backslash that stands for no character. */
    private static Problem noCharacter(SourceText source, Span span, Mends mends) {
        Matcher escape = NO_CHARACTER.matcher(source.text()).region(span.start(), span.end());
        Span place = escape.find() ? new Span(escape.start(), escape.end()) : Span.at(span.start());
        String line = source.text(source.line(source.lineAt(place.start())));
        return mends.problem("escape", place, QuotedLine.all(line));
    }
}
