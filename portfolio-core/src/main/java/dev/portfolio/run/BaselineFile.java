package dev.portfolio.run;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fingerprint;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.rule.Rules;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a baseline: a line for each document, and below it a line for each finding that is accepted in it.
 *
 * <pre>
 * src/content/work/project.md
 *   image-alt-missing 0f3a9c5d7b1e2f48 ![](plan.png)
 * </pre>
 */
final class BaselineFile {

    private static final String HEAD = """
            # The findings that are accepted: portfolio:validate tells only new ones. Written by
            # mvn portfolio:baseline, which leaves out what has been mended since. A line of a finding
            # holds its rule, what it is known again by, and the words it is about.
            """;

    private static final Pattern ENTRY =
            Pattern.compile("[ \\t]+(\\S+)(?:[ \\t]+([0-9a-f]{16}))?(?:[ \\t]+(.*))?", Pattern.DOTALL);
    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|={7}|>{7}|\\|{7})(?: .*)?");
    private static final Pattern ESCAPED = Pattern.compile("%([0-9A-F]{2})");

    private BaselineFile() {}

    /** What a file says; what is wrong with it is told, and the rest of it holds. */
    record Reading(Baseline baseline, List<Finding> findings) {}

    static String write(Baseline baseline) {
        StringBuilder text = new StringBuilder(HEAD);
        String path = "";
        for (Baseline.Entry entry : baseline.entries()) {
            if (!entry.path().equals(path)) {
                path = entry.path();
                text.append('\n').append(escaped(path)).append('\n');
            }
            String words = oneLine(entry.words());
            text.append("  ").append(entry.rule()).append(' ').append(entry.fingerprint());
            text.append(words.isEmpty() ? "" : " ").append(words).append('\n');
        }
        return text.toString();
    }

    static Reading read(SourceText source) {
        List<Baseline.Entry> entries = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        if (source.fault().isPresent()) {
            findings.add(told(source, "not-utf8", Span.at(source.fault().get().offset())));
            return new Reading(Baseline.empty(), findings);
        }
        Optional<String> path = Optional.empty();
        for (int number = 1; number <= source.lineCount(); number++) {
            Span line = source.line(number);
            String text = source.text(line);
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            if (CONFLICT.matcher(text).matches()) {
                findings.add(told(source, "conflict", line));
            } else if (!Character.isWhitespace(text.charAt(0))) {
                path = Optional.of(unescaped(text.stripTrailing()));
            } else {
                Optional<Baseline.Entry> entry = path.flatMap(document -> entry(document, source, line));
                entry.ifPresentOrElse(entries::add, () -> findings.add(told(source, "line", line)));
            }
        }
        return new Reading(new Baseline(entries), findings);
    }

    private static Optional<Baseline.Entry> entry(String path, SourceText source, Span line) {
        Matcher entry = ENTRY.matcher(source.text(line));
        if (!entry.matches() || entry.group(2) == null || !RuleId.isName(entry.group(1))) {
            return Optional.empty();
        }
        Span place = new Span(line.start() + entry.start(1), line.start() + entry.end(2));
        return Optional.of(new Baseline.Entry(
                path,
                new RuleId(entry.group(1)),
                new Fingerprint(entry.group(2)),
                oneLine(Optional.ofNullable(entry.group(3)).orElse("")),
                Optional.of(source.location(place))));
    }

    private static Finding told(SourceText source, String variant, Span line) {
        String text = source.text(line);
        int indent = text.length() - text.stripLeading().length();
        Span place = new Span(
                line.start() + indent,
                line.start() + Math.max(indent, text.stripTrailing().length()));
        Arguments arguments = Arguments.none().with("source", text.strip());
        return new Problem(Rules.BASELINE_INVALID, variant, place, arguments).in(source, Severity.ERROR);
    }

    /** A path may begin with anything and hold line ends: what would be read as something else is written as a number. */
    private static String escaped(String path) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean atAnEnd = i == 0 || i == path.length() - 1;
            boolean other = c == '%' || c < ' ' || (atAnEnd && (c == ' ' || "#<=>|".indexOf(c) >= 0));
            text.append(other ? String.format(Locale.ROOT, "%%%02X", (int) c) : String.valueOf(c));
        }
        return text.toString();
    }

    private static String unescaped(String path) {
        return ESCAPED.matcher(path)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\v]", " ").strip();
    }
}
