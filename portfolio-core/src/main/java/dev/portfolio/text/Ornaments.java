package dev.portfolio.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Emoji, their names between colons, and the bullets, arrows and dashes that people set around a heading. */
final class Ornaments {

    /** The name of an emoji, as GitHub and Slack write it: {@code :memo:}. */
    static final String SHORTCODE = ":(?:[a-z][a-z0-9_+-]{1,40}|\\+1|-1|100):";

    /** A sign, and what makes one emoji of several: joiners, selectors of a form, flags' letters. */
    private static final String EMOJI = "(?:[0-9#*]\\uFE0F?\\u20E3"
            + "|[[\\p{So}\\p{Sk}\\u2190-\\u21FFℹ™‼⁉]&&[^´`^¨]][\\u200D\\uFE0E\\uFE0F\\x{E0020}-\\x{E007F}]*)+";

    private static final String BLANKS = "[\\s\\p{Z}]*";

    private static final String SIGN = "(?:" + EMOJI + "|(?<![\\p{L}\\p{N}])" + SHORTCODE + ")[\\uFE0E\\uFE0F\\u200D]*";
    private static final Pattern SIGNS = Pattern.compile(BLANKS + "(" + SIGN + ")" + BLANKS);

    /** One in the place of a number, with what stands behind a number. */
    private static final Pattern BULLET =
            Pattern.compile("^" + BLANKS + "(" + SIGN + BLANKS + "[.:)])(?=[\\s\\p{Z}])" + BLANKS);

    private static final String MARKS = "\\p{Pd}•·▪*_=~|+";
    private static final Pattern BEFORE =
            Pattern.compile("^[\\s\\p{Z}]*[" + MARKS + ">][\\s\\p{Z}" + MARKS + ">]*(?<=[\\s\\p{Z}])");
    private static final Pattern AFTER = Pattern.compile("[\\s\\p{Z}]+[" + MARKS + "<][\\s\\p{Z}" + MARKS + "<]*$");

    private Ornaments() {}

    /** Whether a text may have any. */
    static boolean mayBeIn(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c >= 0x2100 || (c >= 0xA6 && !Character.isLetter(c))) {
                return true;
            }
        }
        return !Character.isLetterOrDigit(text.charAt(0)) || !Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    /** The text without them, and without the spaces that set them apart. */
    static String without(String text) {
        String rest = BULLET.matcher(text).replaceFirst("");
        String bare =
                SIGNS.matcher(rest).replaceAll(sign -> sign.start() == 0 || sign.end() == rest.length() ? "" : " ");
        return AFTER.matcher(BEFORE.matcher(bare).replaceFirst("")).replaceFirst("");
    }

    /** Those of a text, one after the other. */
    static String in(String text) {
        StringBuilder all = new StringBuilder();
        String rest = BULLET.matcher(text).replaceFirst(bullet -> {
            all.append(bullet.group(1));
            return "";
        });
        String bare = SIGNS.matcher(rest).replaceAll(sign -> {
            all.append(all.isEmpty() ? "" : " ").append(sign.group(1));
            return " ";
        });
        for (Matcher marks : new Matcher[] {BEFORE.matcher(bare), AFTER.matcher(bare)}) {
            if (marks.find()) {
                all.append(all.isEmpty() ? "" : " ").append(marks.group().strip());
            }
        }
        return all.toString();
    }
}
