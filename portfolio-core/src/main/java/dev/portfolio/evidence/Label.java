package dev.portfolio.evidence;

import dev.portfolio.document.Block;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.text.HeadingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word at the beginning of a line that says what stands behind it: {@code **Traces :**}.
 *
 * @param words what it says, as written
 * @param key what it is compared by; a number behind it does not count: {@code Trace 2}
 * @param span the label with its marks and its colon
 */
record Label(String words, HeadingKey key, Span span) {

    private static final String BLANKS = "(?:[ \\t\\h]|&nbsp;){0,9}";
    private static final Pattern MARKED = Pattern.compile("[\\s>]*+(?:[*_]{1,3}|<(?:b|strong|em|i|u)>){1,3}"
            + BLANKS
            + "((?:[^*_:<>&\\r\\n]|&(?!nbsp;)){1,60}?)"
            + BLANKS
            + "(?:(:)[^*_<>\\r\\n]{0,200}?)?(?:[*_]{1,3}|</(?:b|strong|em|i|u)>){1,3}"
            + BLANKS
            + "(:?)");
    private static final Pattern PLAIN =
            Pattern.compile("[\\s>]*+([^*_:<>\\[\\]\\r\\n]{1,60}?)[ \\t\\h]*:(?=[\\s\\h]|$)");
    private static final Pattern NUMBER =
            Pattern.compile("[ \\t\\h]*(?:n[°º][ \\t\\h]*|#)?(?:[0-9]{1,3}|\\([0-9]{1,3}\\))$");

    /** What labels are compared by. */
    static Set<HeadingKey> keys(List<String> labels) {
        return labels.stream().map(HeadingKey::of).collect(Collectors.toUnmodifiableSet());
    }

    /** What a heading or a label is compared by; its number counts where the profile writes it. */
    static HeadingKey key(String words, Set<HeadingKey> wanted) {
        HeadingKey whole = HeadingKey.of(words);
        return wanted.contains(whole) ? whole : withoutNumber(words);
    }

    private static HeadingKey withoutNumber(String words) {
        String unnumbered = NUMBER.matcher(words).replaceFirst("");
        return HeadingKey.of(unnumbered.isEmpty() ? words : unnumbered);
    }

    /**
     * The labels in a text, line by line.
     *
     * @param wanted the labels that are looked for: these may also stand there without being set in bold
     */
    static List<Label> in(Block.Paragraph paragraph, SourceText source, Set<HeadingKey> wanted) {
        List<Label> labels = new ArrayList<>();
        Span span = paragraph.span();
        int last = source.lineAt(Math.max(span.start(), span.end() - 1));
        for (int number = source.lineAt(span.start()); number <= last; number++) {
            Span line = source.line(number);
            int start = Math.max(span.start(), line.start());
            int end = Math.min(span.end(), line.end());
            if (start < end) {
                read(source, start, end, wanted, labels);
            }
        }
        return labels;
    }

    private static void read(SourceText source, int start, int end, Set<HeadingKey> wanted, List<Label> labels) {
        Matcher marked = MARKED.matcher(source.text()).region(start, end);
        if (marked.lookingAt()) {
            HeadingKey key = key(marked.group(1), wanted);
            boolean colon = marked.group(2) != null || !marked.group(3).isEmpty();
            boolean alone = source.text(new Span(marked.end(), end)).isBlank();
            if (colon || alone || wanted.contains(key)) {
                labels.add(new Label(marked.group(1), key, trimmed(source, marked)));
            }
            return;
        }
        Matcher plain = PLAIN.matcher(source.text()).region(start, end);
        if (plain.lookingAt()) {
            HeadingKey key = key(plain.group(1), wanted);
            if (wanted.contains(key)) {
                labels.add(new Label(plain.group(1), key, trimmed(source, plain)));
            }
        }
    }

    private static Span trimmed(SourceText source, Matcher label) {
        String text = label.group();
        int from = label.start();
        while (from < label.start(1) && " \t>".indexOf(source.text().charAt(from)) >= 0) {
            from++;
        }
        return new Span(from, label.start() + text.stripTrailing().length());
    }
}
