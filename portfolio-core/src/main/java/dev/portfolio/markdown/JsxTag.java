package dev.portfolio.markdown;

/**
 * A tag of JSX: {@code <Card title="Plan" style={{a: 1}}>}, {@code </Card>}, {@code <br />}, {@code <>}.
 *
 * @param name empty for a fragment
 * @param closes whether it is an end tag
 * @param isClosed whether it comes to its end; else it is no tag
 * @param end after its last character, or after the last that was looked at
 */
record JsxTag(String name, boolean closes, boolean isClosed, int end) {

    static JsxTag read(String text, int start, Braces braces) {
        boolean closes = text.startsWith("</", start);
        int from = start + (closes ? 2 : 1);
        int at = from;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        String name = text.substring(from, at);
        boolean fragment = name.isEmpty() && at < text.length() && text.charAt(at) == '>';
        boolean address = name.endsWith(":");
        boolean named = !name.isEmpty() && !address && (Character.isLetter(name.charAt(0)) || name.charAt(0) == '_');
        if (!fragment && !named) {
            return new JsxTag(name, closes, false, at);
        }
        int end = end(text, at, braces);
        return new JsxTag(name, closes, end >= 0, end >= 0 ? end : -end - 1);
    }

    boolean isFragment() {
        return name.isEmpty();
    }

    /** Whether it is an element of HTML, or one's own element, rather than a component. */
    boolean isHtml() {
        return !isFragment() && Character.isLowerCase(name.charAt(0)) && name.indexOf('.') < 0;
    }

    /** After the {@code >}; where there is none, {@code -(last looked at) - 1}. */
    private static int end(String text, int from, Braces braces) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            int next;
            if (c == '>') {
                return at + 1;
            } else if (Character.isWhitespace(c) || c == '/') {
                next = at + 1;
            } else if (c == '{') {
                next = braces.end(at);
            } else if (isName(c)) {
                next = attribute(text, at, braces);
            } else {
                next = -1;
            }
            if (next < 0) {
                return -at - 1;
            }
            at = next;
        }
        return -at - 1;
    }

    private static int attribute(String text, int from, Braces braces) {
        int at = from;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        int sign = skipBlanks(text, at);
        if (sign >= text.length() || text.charAt(sign) != '=') {
            return at;
        }
        int value = skipBlanks(text, sign + 1);
        char first = value < text.length() ? text.charAt(value) : '\0';
        if (first == '{') {
            return braces.end(value);
        }
        if (first == '"' || first == '\'') {
            int close = text.indexOf(first, value + 1);
            return close < 0 ? -1 : close + 1;
        }
        int end = value;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>{}\"'".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end > value ? end : -1;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '-' || c == '.' || c == ':';
    }
}
