package dev.portfolio.yaml;

import dev.portfolio.source.Span;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A single value. It is kept as written: nothing is turned into a number or a date on the way.
 *
 * @param span where it stands
 * @param value the text it means, after quotes, escapes and line folding
 * @param style how it is written
 */
public record YamlScalar(Span span, String value, Style style) implements YamlValue {

    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEAN = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final int LONGEST_NAME = 5;
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL = Pattern.compile(
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    /** How a scalar is written. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /** What a scalar is under the core schema of YAML 1.2. */
    public enum Kind {
        NULL,
        BOOLEAN,
        NUMBER,
        TEXT
    }

    /** What it is under the core schema of YAML 1.2; anything in quotes is text. */
    public Kind kind() {
        if (style != Style.PLAIN) {
            return Kind.TEXT;
        }
        if (value.length() <= LONGEST_NAME && NULL.contains(value)) {
            return Kind.NULL;
        }
        if (value.length() <= LONGEST_NAME && BOOLEAN.contains(value)) {
            return Kind.BOOLEAN;
        }
        boolean number = mayBeNumber(value.charAt(0))
                && (INTEGER.matcher(value).matches() || DECIMAL.matcher(value).matches());
        return number ? Kind.NUMBER : Kind.TEXT;
    }

    private static boolean mayBeNumber(char first) {
        return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    }

    /** A text in quotes that YAML reads as that text: double ones, unless it holds double quotes or backslashes. */
    public static String quoted(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public boolean isEmpty() {
        return value.isBlank() || kind() == Kind.NULL;
    }
}
