package dev.portfolio.yaml;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
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

    private YamlReader() {}

    /** Reads a whole file. */
    public static YamlDocument read(SourceText source) {
        return read(source, new Span(0, source.text().length()));
    }

    /** Reads a part of a file; all places are places in the file. */
    public static YamlDocument read(SourceText source, Span span) {
        if (span.length() > LONGEST) {
            Arguments limit = Arguments.none().with("limit", LONGEST / 1024);
            Problem tooLong = new Problem(LIMIT, "size", Span.at(span.start()), limit);
            return new YamlDocument(Optional.empty(), List.of(tooLong));
        }
        String text = source.text(span);
        Offsets offsets = new Offsets(text, span.start());
        ValueBuilder values = new ValueBuilder(source, offsets);
        try {
            ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
            while (parser.hasNext() && values.isOpen()) {
                Event event = parser.next();
                values.take(event);
            }
        } catch (YamlEngineException e) {
            values.add(YamlMistake.in(source, span, offsets, e));
        } catch (NumberFormatException e) {
            // The engine lets this out for an escape such as "\\UFFFFFFFF", and does not say where.
            values.add(YamlMistake.ofEscape(source, span));
        }
        return values.document();
    }
}
