package dev.portfolio.yaml;

import dev.portfolio.source.Span;
import java.util.regex.Pattern;

/**
 * A single value. It is kept as written: nothing is turned into a number or a date on the way.
 *
 * @param span where it stands
 * @param value the text it means, after quotes, escapes and line folding
 * @param style how it is written
 */
public record YamlScalar(Span span, String value, Style style) implements YamlValue {

    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
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
        if (NULL.matcher(value).matches()) {
            return Kind.NULL;
        }
        if (BOOLEAN.matcher(value).matches()) {
            return Kind.BOOLEAN;
        }
        boolean digits = !value.isEmpty() && value.charAt(0) <= '9';
        boolean number = digits
                && (INTEGER.matcher(value).matches() || DECIMAL.matcher(value).matches());
        return number ? Kind.NUMBER : Kind.TEXT;
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
        return kind() == Kind.NULL || value.isBlank();
    }
}
