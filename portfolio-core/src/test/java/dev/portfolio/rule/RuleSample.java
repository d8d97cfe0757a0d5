package dev.portfolio.rule;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sample on a rule's page. In a bad one, the findings expected stand under the lines they are found on:
 *
 * <pre>
 * tags:
 * ^^^^ field-empty
 * </pre>
 *
 * @param kind the words behind the fence: {@code markdown bad}
 * @param text the sample without its marks
 * @param expected what must be found in it, as {@code line:column+length rule}
 */
record RuleSample(String kind, String text, List<String> expected) {

    private static final Pattern FENCE = Pattern.compile(
            "(?ms)^(~{3,})(?<kind>markdown|yaml|json|text)(?<words>[A-Za-z0-9 ./_-]*)\\R(?<text>.*?)^\\1\\s*$");
    private static final Pattern MARK = Pattern.compile("^(\\s*)(\\^+) ([a-z0-9-]+)$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9A-F]{2})");

    static List<RuleSample> on(String page) {
        List<RuleSample> samples = new ArrayList<>();
        Matcher fence = FENCE.matcher(page);
        while (fence.find()) {
            samples.add(of(fence.group("kind") + fence.group("words"), fence.group("text")));
        }
        return samples;
    }

    private static RuleSample of(String kind, String marked) {
        List<String> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : marked.lines().toList()) {
            Matcher mark = MARK.matcher(line);
            if (mark.matches()) {
                expected.add(lines.size() + ":" + (mark.group(1).length() + 1) + "+"
                        + mark.group(2).length() + " " + mark.group(3));
            } else {
                lines.add(line);
            }
        }
        return new RuleSample(kind, String.join("\n", lines) + "\n", expected);
    }

    /** The path behind a word: {@code markdown beside src/content/work/radio.md} is another file. */
    Optional<String> path(String word) {
        return Optional.of(kind)
                .filter(words -> is(word))
                .map(words -> words.substring(words.indexOf(' ' + word + ' ') + word.length() + 2));
    }

    boolean is(String word) {
        return (" " + kind + " ").contains(" " + word + " ");
    }

    /** The sample as the bytes of a file; one with escapes writes its bytes as {@code \xE9}. */
    byte[] bytes() {
        if (!is("escapes")) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(text);
        int from = 0;
        while (escape.find()) {
            out.writeBytes(text.substring(from, escape.start()).getBytes(StandardCharsets.UTF_8));
            out.write(Integer.parseInt(escape.group(1), 16));
            from = escape.end();
        }
        out.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
