package dev.portfolio.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds, in one pass over a place, what is no word of a sentence: {@code <du projet PPPPP>}, {@code 20XX}, TODO. */
final class InnerResidue {

    private static final byte ALONE = 1;
    private static final byte DOUBLED = 2;

    /** What something may begin with, by itself or only where it stands twice; all other characters are passed over. */
    private static final byte[] BEGINS = new byte[128];

    static {
        "<[{(2XTF".chars().forEach(c -> BEGINS[c] = ALONE);
        "xjdyABCDEGHIJKLMNOPQRSUVWYZ".chars().forEach(c -> BEGINS[c] = DOUBLED);
    }

    private static final int WIDEST = 100;
    private static final int LONGEST_TAG = 400;

    private static final Pattern YEAR = Pattern.compile("20(?:XX|YY|xx|yy)(?:[-–/](?:20)?(?:XX|YY|xx|yy|[0-9]{2}))?");
    private static final Pattern DATE = Pattern.compile("(?:JJ|DD|XX|jj|dd|xx)[/.-](?:MM|XX|mm|xx)[/.-](?:20)?"
            + "(?:AAAA|YYYY|XXXX|AA|YY|XX|aaaa|yyyy|xxxx|aa|yy|xx)|(?:MM|mm)[/.-](?:AAAA|YYYY|aaaa|yyyy)"
            + "|(?:AAAA|YYYY|aaaa|yyyy)-(?:MM|mm|DD|dd|JJ|jj)-(?:MM|mm|DD|dd|JJ|jj)");
    private static final Pattern YEAR_OF_STUDY = Pattern.compile("Xe [aA]nn[ée]+e");
    private static final Pattern BEFORE_A_DATE =
            Pattern.compile(".*(?:^|[ (])(?:du|le|au|from|to|on|until|since|depuis|entre|et|and|jusqu'au)");
    private static final Pattern A_SUBJECT = Pattern.compile(
            ".*\\b(?:balises?|tags?|elements?|xml|html|noeuds?|nodes?|jinja2?"
                    + "|twig|handlebars|mustache|vue|angular|blade|liquid|gabarits?|templates?|django|symfony|ansible|jsx)\\b.*");
    private static final Pattern TASK =
            Pattern.compile("[ \\u00A0]*(?:[a-z]+(?:er|ir|re)|add|write|fix|insert|complete|fill"
                    + "|describe|update|check|finish|put|explain|find|upload|link)\\b");
    private static final Pattern A_PROJECT = Pattern.compile(
            "(?:une?|mon|ma|notre|l'|la|le|application|appli|app|liste?|list" + "|gestionnaire|an?|my|our|the)\\b.*");
    private static final Pattern NUMERAL =
            Pattern.compile(".*\\b(?:chapitre|article|tome|volume|titre|partie|livre|chapter|part|book)");

    private final Place place;
    private final String text;
    private final List<Residue> found = new ArrayList<>();

    private InnerResidue(Place place) {
        this.place = place;
        this.text = place.text();
    }

    static List<Residue> in(Place place) {
        InnerResidue inner = new InnerResidue(place);
        String text = place.text();
        int at = next(text, 0);
        while (at < text.length() && inner.found.size() < Residue.MOST) {
            at = next(text, inner.after(at, text.charAt(at)));
        }
        return inner.found;
    }

    /** Where something may begin next; the length of the text where nothing does. */
    private static int next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < BEGINS.length && BEGINS[c] != 0) {
                boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
                if (twice || BEGINS[c] == ALONE) {
                    return at;
                }
            }
        }
        return text.length();
    }

    /** Looks at what begins at an offset, and says where to go on. */
    private int after(int at, char c) {
        return switch (c) {
            case '<' -> angle(at);
            case '[' -> square(at);
            case '{' -> curly(at);
            case '(' -> parenthesis(at);
            case '2' -> at(at, YEAR);
            default -> letters(at);
        };
    }

    private int angle(int at) {
        int end = closing(at, '>', WIDEST);
        boolean type = at > 0 && (isWord(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
        boolean code = (at > 0 && "_-=/@".indexOf(text.charAt(at - 1)) >= 0)
                || (end > 0 && end + 1 < text.length() && "_-=/".indexOf(text.charAt(end + 1)) >= 0);
        if (end > 0 && !type && !code) {
            String inside = inside(at, end);
            boolean plain = !inside.isEmpty() && inside.chars().noneMatch(c -> "=/@:;!?{}\"()|$\u0001".indexOf(c) >= 0);
            if (plain && !Place.isBlank(inside.charAt(0)) && BracketWords.standForInAngles(inside) && !isSubject(at)) {
                return add(at, end + 1);
            }
        }
        if (type || at + 1 >= text.length()) {
            return at + 1;
        }
        char next = text.charAt(at + 1);
        boolean tag = next == '/' || next == '!' || next == '%' || Character.isLetter(next);
        int tagEnd = tag ? closing(at, '>', LONGEST_TAG) : -1;
        return tagEnd > 0 ? tagEnd + 1 : at + 1;
    }

    private int square(int at) {
        int end = closing(at, ']', WIDEST);
        if (end < 0) {
            return at + 1;
        }
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        boolean other = isWord(before) || before == '[' || before == ']' || before == '!' || "([".indexOf(after) >= 0;
        String inside = inside(at, end);
        if (other || inside.startsWith("^") || inside.indexOf(Place.BLOT) >= 0 || inside.indexOf('<') >= 0) {
            return at + 1;
        }
        if (isMark(inside)) {
            found.add(new Residue(Residue.UNFINISHED, at, end + 1));
            return end + 1;
        }
        boolean syntax = inside.indexOf(':') >= 0
                || inside.indexOf('=') >= 0
                || inside.startsWith("-")
                || text.startsWith("...", end + 1);
        return !syntax && BracketWords.standFor(inside) ? add(at, end + 1) : at + 1;
    }

    private int curly(int at) {
        boolean twice = text.startsWith("{{", at);
        int end = closing(at + (twice ? 1 : 0), '}', WIDEST);
        if (end < 0 || (twice && !text.startsWith("}}", end))) {
            return at + (twice ? 2 : 1);
        }
        String inside = inside(at + (twice ? 1 : 0), end);
        int after = end + (twice ? 2 : 1);
        boolean plain = inside.chars().allMatch(c -> isWord((char) c) || " '’_-".indexOf(c) >= 0);
        boolean several = inside.strip().indexOf(' ') > 0;
        boolean attribute = at > 0 && (text.charAt(at - 1) == '=' || text.charAt(at - 1) == '$');
        if (plain && !attribute && (twice || several) && BracketWords.standFor(inside) && !isSubject(at)) {
            return add(at, after);
        }
        return after;
    }

    private int parenthesis(int at) {
        int end = closing(at, ')', WIDEST);
        if (end > 0 && isMark(inside(at, end))) {
            found.add(new Residue(Residue.UNFINISHED, at, end + 1));
            return end + 1;
        }
        return at + 1;
    }

    private static boolean isMark(String inside) {
        char first = inside.isEmpty() ? ' ' : Folded.of(inside.charAt(0));
        if ("atfipcsvl ".indexOf(first) < 0) {
            return false;
        }
        String words = Folded.of(inside).strip();
        return ResidueWords.MARK.matcher(words).matches()
                || ResidueWords.TO_SHOW.matcher(words).matches();
    }

    private int letters(int at) {
        char c = text.charAt(at);
        if (at > 0 && isWord(text.charAt(at - 1))) {
            return at + 1;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        if (end - at >= 3 && isRun(at, end)) {
            return add(at, end);
        }
        if (end - at >= 2) {
            return Math.max(end, at(at, DATE));
        }
        return switch (c) {
            case 'X' -> at(at, YEAR_OF_STUDY);
            case 'T' -> mark(at, "TODO");
            case 'F' -> mark(at, "FIXME");
            default -> end;
        };
    }

    /** Whether a row of one letter is a word by itself, and stands for another. */
    private boolean isRun(int at, int end) {
        char c = text.charAt(at);
        int length = end - at;
        boolean enough = c == 'X' || length >= 5 || (length == 4 && (c == 'x' || "PTZJQK".indexOf(c) >= 0));
        if (!enough || (c >= 'a' && c != 'x') || (end < text.length() && isWord(text.charAt(end)))) {
            return false;
        }
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean glued = "-_./@:#\\=&?".indexOf(before) >= 0 || "-_/@#\\=".indexOf(after) >= 0;
        boolean dotted = after == '.' && end + 1 < text.length() && !Place.isBlank(text.charAt(end + 1));
        if (glued || dotted) {
            return false;
        }
        return length > 3 || !NUMERAL.matcher(before(at)).matches();
    }

    private int at(int at, Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + 24));
        boolean glued = at > 0 && (isWord(text.charAt(at - 1)) || text.charAt(at - 1) == '-');
        if (glued || !matcher.lookingAt()) {
            return at + 1;
        }
        int end = matcher.end();
        boolean spokenOf = pattern == YEAR && before(at).contains("format");
        if (spokenOf || (end < text.length() && isWord(text.charAt(end)))) {
            return end;
        }
        return pattern != DATE || saysWhen(at, end) ? add(at, end) : end;
    }

    /** Whether a date is meant, not the way dates are written. */
    private boolean saysWhen(int at, int end) {
        String before = before(at);
        if (before.contains("format")) {
            return false;
        }
        int label = before.lastIndexOf(':');
        boolean alone = before.substring(label + 1).isBlank() && restOfLine(end).isBlank();
        return alone || BEFORE_A_DATE.matcher(before).matches();
    }

    private int mark(int at, String mark) {
        int end = at + mark.length();
        if (!text.startsWith(mark, at) || (end < text.length() && isWord(text.charAt(end)))) {
            return at + 1;
        }
        String rest = Folded.of(restOfLine(end)).strip();
        boolean begins = Folded.of(before(at)).replaceAll("[^a-z0-9]+", "").isEmpty();
        boolean colon = rest.startsWith(":")
                && rest.length() > 1
                && !A_PROJECT.matcher(rest.substring(1).strip()).matches();
        if (colon || (begins && TASK.matcher(rest).lookingAt())) {
            int lineEnd = text.indexOf('\n', at);
            Place.Line line = place.trimmed(at, lineEnd < 0 ? text.length() : lineEnd);
            found.add(new Residue(Residue.UNFINISHED, line.start(), line.end()));
            return Math.max(end, line.end());
        }
        return end;
    }

    private int add(int start, int end) {
        found.add(new Residue(Residue.PLACEHOLDER, start, end));
        return end;
    }

    /** Where a bracket closes on the same line, with no other of its kind before; -1 where it does not. */
    private int closing(int at, char closing, int widest) {
        char opening = text.charAt(at);
        int last = Math.min(text.length(), at + widest);
        for (int i = at + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == closing) {
                return i;
            }
            if (c == '\n' || c == opening) {
                return -1;
            }
        }
        return -1;
    }

    private String inside(int at, int end) {
        String inside = text.substring(at + 1, end);
        return inside.endsWith("\\") ? inside.substring(0, inside.length() - 1) : inside;
    }

    /** Whether the line speaks of tags or templates, and shows one. */
    private boolean isSubject(int at) {
        return A_SUBJECT.matcher(Folded.of(before(at) + " " + restOfLine(at))).matches();
    }

    /** What stands before an offset on its line, as far as one looks back. */
    private String before(int at) {
        int from = at;
        while (from > 0 && at - from < WIDEST && text.charAt(from - 1) != '\n') {
            from--;
        }
        return text.substring(from, at).stripTrailing();
    }

    private String restOfLine(int from) {
        int end = from;
        while (end < text.length() && end - from < 2 * WIDEST && text.charAt(end) != '\n') {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
