package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A mistake that a line shows by itself. YAML takes such a line for plain words, and often trips over it only further
 * on.
 *
 * @param variant what the mistake is called
 * @param form what such a line looks like; its group {@code at} is what is at fault
 * @param mended the line to write instead
 */
record LineMistake(String variant, Pattern form, Function<Matcher, String> mended) {

    private static final int MOST_LINES = 20;
    private static final String KEY = "[\\p{L}_][\\p{L}\\p{N}_.-]{0,60}";
    private static final String NO_BREAK = "\\x{A0}\\x{202F}\\x{2007}";

    private static final List<LineMistake> ALL = List.of(
            new LineMistake(
                    "comment-mark",
                    form("(?<in>\\s*)(?<at>//|/\\*|<!--)(?<rest>.*)"),
                    line -> line.group("in") + "# " + comment(line.group("rest"))),
            new LineMistake(
                    "list-mark",
                    form("(?<in>\\s*)(?<at>[*•●▪◦‣·–—+])[ \\t" + NO_BREAK + "]+(?<rest>\\S.*)"),
                    line -> line.group("in") + "- " + line.group("rest")),
            new LineMistake(
                    "no-break-indent",
                    form("(?<in>[ \\t]*)(?<at>[" + NO_BREAK + "])(?<more>[\\s" + NO_BREAK + "]*)(?<rest>[^\\s"
                            + NO_BREAK + "].*)"),
                    line -> line.group("in") + " "
                            + " ".repeat(line.group("more").length()) + line.group("rest")),
            new LineMistake(
                    "no-break-space",
                    form("(?<in>\\s*(?:- +)?)(?<key>[^\\s" + NO_BREAK + ":#'\"\\[{]+)[ " + NO_BREAK + "]*(?<at>:)["
                            + NO_BREAK + "]+[\\s" + NO_BREAK + "]*(?<rest>.*)"),
                    LineMistake::field),
            new LineMistake(
                    "separator",
                    form("(?<in>\\s*)(?<key>" + KEY + ")\\s*(?<at>:=|=>|->|=|：|;)\\s*(?<rest>.*)"),
                    LineMistake::field),
            new LineMistake(
                    "no-space",
                    form("(?<in>\\s*(?:- +)?)(?<key>[^\\s:#'\"\\[{]+)(?<at>:)(?<rest>(?!//)[^\\s:].*)"),
                    LineMistake::field),
            new LineMistake(
                    "no-space",
                    form("(?<in>\\s*)(?<key>" + KEY + ") (?<at>:)(?<rest>(?!//)[^\\s:].*)"),
                    LineMistake::field),
            new LineMistake(
                    "dash-space",
                    form("(?<in>\\s*)(?<at>-)[" + NO_BREAK + "]*(?<rest>[^\\s" + NO_BREAK + "-].*)"),
                    line -> line.group("in") + "- " + line.group("rest")),
            new LineMistake(
                    "quoted-field",
                    form("(?<in>\\s*)(?<at>[\"'])(?<key>" + KEY + ")\\s*:\\s+(?<rest>\\S.*)"),
                    LineMistake::withoutQuotes));

    private static Pattern form(String line) {
        return Pattern.compile("(?s)^" + line + "$");
    }

    static Optional<Problem> in(Fault fault, Mends mends) {
        return suspects(fault)
                .filter(line -> fault.lines().source().line(line).length() <= QuotedLine.LONGEST)
                .mapToObj(line -> on(line, fault, mends))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The lines that may be to blame: the engine stops at a line, or behind it. */
    private static IntStream suspects(Fault fault) {
        Lines lines = fault.lines();
        int line = lines.at(fault.at());
        if (fault.reading("a simple key")) {
            return IntStream.rangeClosed(lines.at(fault.from()), line).limit(MOST_LINES);
        }
        if (fault.met("mapping values") && !SecondColon.hasKey(lines.before(fault.at()))) {
            return IntStream.rangeClosed(firstWords(fault), line).limit(MOST_LINES);
        }
        if (fault.reading("an alias")) {
            return IntStream.of(lines.at(fault.from()));
        }
        if (fault.met("expected '<document start>'")) {
            return IntStream.rangeClosed(lines.first(), line)
                    .filter(number -> !lines.text(number).isBlank())
                    .limit(1);
        }
        return IntStream.empty();
    }

    /** The first of the lines right above that are no fields: YAML takes them all together for one key. */
    private static int firstWords(Fault fault) {
        Lines lines = fault.lines();
        int first = lines.at(fault.at());
        int above = fault.above();
        while (above >= Math.max(1, lines.first()) && isWords(lines.text(above)) && first - above < MOST_LINES) {
            first = above;
            above--;
        }
        return first;
    }

    private static boolean isWords(String text) {
        return !text.isBlank() && !Entries.isField(text) && !text.strip().startsWith("#");
    }

    private static Optional<Problem> on(int number, Fault fault, Mends mends) {
        Lines lines = fault.lines();
        for (LineMistake mistake : ALL) {
            Matcher line = mistake.form.matcher(lines.text(number));
            if (line.matches()) {
                String mended = mistake.mended.apply(line);
                List<String> candidates = new ArrayList<>(List.of(mended));
                candidates.addAll(QuotedLine.all(mended));
                Problem problem = Problems.with(
                        mends.problem(
                                mistake.variant, lines.stretch(number, line.start("at"), line.end("at")), candidates),
                        "char",
                        line.group("at"));
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    /** The field a line on its own was meant to be. */
    static Optional<String> field(String text) {
        String bare = text.strip();
        String line = bare.startsWith("- ") ? bare.substring(2).strip() : bare;
        if (line.length() > QuotedLine.LONGEST) {
            return Optional.empty();
        }
        List<String> candidates = new ArrayList<>(List.of(line));
        for (LineMistake mistake : ALL) {
            Matcher form = mistake.form.matcher(line);
            if (form.matches()) {
                candidates.add(mistake.mended.apply(form));
                candidates.addAll(QuotedLine.all(mistake.mended.apply(form)));
            }
        }
        return candidates.stream().filter(LineMistake::isWholeField).findFirst();
    }

    private static boolean isWholeField(String line) {
        YamlDocument read = YamlReader.read(SourceText.of("", line), new Span(0, line.length()), false);
        return Entries.isField(line)
                && read.problems().isEmpty()
                && read.value().filter(YamlMapping.class::isInstance).isPresent();
    }

    private static String field(Matcher line) {
        return line.group("in") + line.group("key") + ": " + line.group("rest");
    }

    private static String comment(String rest) {
        String text = rest.strip();
        boolean closed = text.endsWith("*/") || text.endsWith("-->");
        return closed ? text.replaceFirst("(?:\\*/|-->)$", "").strip() : text;
    }

    /** {@code "title: Foo"}, whose quotes belong around the value alone. */
    private static String withoutQuotes(Matcher line) {
        String rest = line.group("rest").stripTrailing();
        String value = rest.endsWith(line.group("at")) ? rest.substring(0, rest.length() - 1) : rest;
        return line.group("in") + line.group("key") + ": " + YamlScalar.quoted(value);
    }
}
