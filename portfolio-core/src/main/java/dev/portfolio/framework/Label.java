package dev.portfolio.framework;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels as they are meant: published ones hold entities of HTML, blanks at their ends and letters in two characters. */
final class Label {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ENTITY =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp);");

    private Label() {}

    static String of(String written) {
        String text =
                written.indexOf('&') < 0 ? written : ENTITY.matcher(written).replaceAll(Label::character);
        return Normalizer.normalize(BLANKS.matcher(text).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        if (name.charAt(0) != '#') {
            return switch (name) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "apos" -> "'";
                default -> " ";
            };
        }
        boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
        int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean sign = Character.isValidCodePoint(code) && !Character.isISOControl(code) && Character.isDefined(code);
        boolean half = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        return Matcher.quoteReplacement(sign && !half ? Character.toString(code) : entity.group());
    }
}
