package dev.portfolio.explain;

import dev.portfolio.finding.Visible;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as YAML on one line. */
final class Flow {

    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}/.][\\p{L}\\p{M}\\p{N}_./’&+*-]*( [\\p{L}\\p{N}&+*][\\p{L}\\p{M}\\p{N}_./’&+*-]*)*");
    private static final Set<String> WORDS = Set.of("true", "false", "null", ".nan", ".inf");

    private Flow() {}

    static String text(String text) {
        if (PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        return text.codePoints().anyMatch(Flow::isInvisible) ? escaped(text) : YamlScalar.quoted(text);
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(c -> c == '"' || c == '\\' ? "\\" + (char) c : visible(c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String visible(int c) {
        return isInvisible(c) ? String.format(Locale.ROOT, "\\u%04X", c) : Character.toString(c);
    }

    private static boolean isInvisible(int c) {
        return !Visible.isSafe(c) || c == 0x2028 || c == 0x2029;
    }

    static String list(List<String> texts) {
        return texts.stream().map(Flow::text).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Whether a value of a file reads as one that is in force. */
    static boolean isWritten(YamlValue value, String text) {
        if (value instanceof YamlScalar scalar) {
            String stripped = scalar.value().strip();
            return text.equalsIgnoreCase(stripped)
                    || text.equals(text(stripped))
                    || text.equals(list(List.of(stripped)));
        }
        if (value instanceof YamlSequence list) {
            List<String> texts = list.items().stream()
                    .filter(YamlScalar.class::isInstance)
                    .map(item -> ((YamlScalar) item).value().strip())
                    .toList();
            return text.equals(list(texts));
        }
        return false;
    }
}
