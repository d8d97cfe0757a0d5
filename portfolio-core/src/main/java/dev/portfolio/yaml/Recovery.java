package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.Entries.Entry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a text around its mistakes: the entry with a mistake is struck out, as a comment of the same length, and the
 * text is read again. So every field that is left is read where it stands, with all that stands around it.
 */
final class Recovery {

    private static final int MOST_MISTAKES = 20;

    /** How much is read again: a long text with many mistakes is given up sooner than a short one. */
    private static final int MOST_READ = 4 * YamlReader.LONGEST;

    /** Mistakes of lines that hold nothing of the fields around them. */
    private static final Set<String> LINES_OF_THEIR_OWN = Set.of("comment-mark", "template-line");

    private final Lines lines;
    private final Entries entries;
    private final YamlDocument whole;
    private final StringBuilder text;
    private final BitSet struck = new BitSet();
    private final List<Entry> broken = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    Recovery(SourceText source, Span span, YamlDocument whole) {
        this.lines = new Lines(source, span);
        this.entries = new Entries(lines);
        this.whole = whole;
        this.text = new StringBuilder(source.text(new Span(0, span.end())));
        if (source.text().startsWith("\uFEFF")) {
            // A mark of byte order that is part of the text would be taken away, and move all places.
            text.setCharAt(0, ' ');
        }
    }

    YamlFields fields() {
        problems.addAll(whole.problems());
        int most = Math.min(MOST_MISTAKES, 2 + MOST_READ / (1 + lines.span().length()));
        YamlDocument read = whole;
        for (int mistakes = 0; mistakes <= most && !read.isComplete(); mistakes++) {
            Problem problem = read.problems().get(read.problems().size() - 1);
            if (!problem.rule().equals(YamlReader.SYNTAX)) {
                break;
            }
            if (mistakes > 0 && isOneMore(problem)) {
                problems.add(problem);
            }
            if (!(mistakes < most ? strike(problem) : strikeAllFrom(problem))) {
                break;
            }
            read = again();
        }
        YamlMapping nothing = YamlMapping.empty(Span.at(lines.span().start()));
        YamlMapping rest = read.isComplete() ? rest(read).orElse(nothing) : nothing;
        List<Problem> inOrder =
                problems.stream().sorted(Comparator.comparing(Problem::span)).toList();
        return new YamlFields(rest, unreadable, inOrder);
    }

    private YamlDocument again() {
        return YamlReader.read(SourceText.of(lines.source().path(), text.toString()), lines.span());
    }

    /**
     * Whether a mistake is one of its own: it has a mend, and the entry it stands in cannot be read alone either. Words
     * that are no field may be what another mistake left of a value.
     */
    private boolean isOneMore(Problem problem) {
        if (!Problems.isMended(problem) || problem.variant().equals("not-a-field")) {
            return false;
        }
        if (problem.variant().equals("alias")) {
            return lines.source().text(lines.span()).indexOf('&') < 0;
        }
        Entry entry = entries.around(line(problem));
        int end = lines.source().line(entry.last()).end();
        YamlDocument alone = YamlReader.read(lines.source(), new Span(lines.start(entry.first()), end), false);
        return !alone.isComplete()
                || alone.value().filter(YamlMapping.class::isInstance).isEmpty();
    }

    /** Strikes out what a mistake makes unreadable; false if nothing is left to be struck out there. */
    private boolean strike(Problem problem) {
        int line = line(problem);
        Entry entry = entries.around(line);
        if (problem.variant().equals("conflict")) {
            return strike(conflict(line), false);
        }
        if (LINES_OF_THEIR_OWN.contains(problem.variant())) {
            return strike(new Entry(line, line), false);
        }
        boolean item = line > entry.first() && lines.text(line).strip().startsWith("- ");
        if (item && Problems.isMended(problem) && strike(new Entry(line, lines.lastSetIn(line)), false)) {
            broken.add(entry);
            Entries.name(lines.text(entry.first())).ifPresent(unreadable::add);
            return true;
        }
        boolean alone = Entries.isField(lines.text(entry.first()))
                || Problems.mend(problem).filter(Entries::isField).isPresent();
        Entry all = alone || entry.first() == lines.first() ? entry : entry.union(entries.around(entry.first() - 1));
        return strike(
                all, problem.variant().equals("indent") || problem.variant().equals("tab"));
    }

    private boolean strikeAllFrom(Problem problem) {
        Entry entry = entries.around(line(problem));
        return strike(new Entry(entry.first(), lines.last()), false);
    }

    /** From the first line of a conflict to its last; one that has lost its beginning or end spoils all that is there. */
    private Entry conflict(int line) {
        int last = line;
        for (int below = line + 1; below <= lines.last(); below++) {
            last = lines.text(below).startsWith(">>>>>>>") ? below : last;
        }
        boolean begins = lines.text(line).startsWith("<");
        boolean ends = last > line || lines.text(line).startsWith(">");
        return new Entry(begins ? line : lines.first(), ends ? last : lines.last());
    }

    /**
     * Strikes lines out.
     *
     * @param setIn whether lines that are set in may be fields too
     */
    private boolean strike(Entry entry, boolean setIn) {
        boolean some = false;
        for (int line = entry.first(); line <= entry.last(); line++) {
            String old = lines.text(line);
            if (old.isEmpty() || struck.get(line)) {
                continue;
            }
            some = true;
            struck.set(line);
            int start = lines.start(line);
            text.replace(start, start + old.length(), "#" + " ".repeat(old.length() - 1));
            if (setIn || entries.isHead(line)) {
                Entries.name(old).ifPresent(unreadable::add);
            }
        }
        return some;
    }

    /** The fields that nothing was struck out of; the first of a name counts, so all of that name must be whole. */
    private Optional<YamlMapping> rest(YamlDocument read) {
        Optional<YamlMapping> mapping =
                read.value().filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
        if (mapping.isEmpty()) {
            return mapping;
        }
        problems.addAll(read.problems());
        List<YamlMapping.Entry> all = mapping.get().entries();
        all.stream().filter(entry -> !isWhole(entry)).forEach(entry -> unreadable.add(entry.name()));
        List<YamlMapping.Entry> left =
                all.stream().filter(entry -> !unreadable.contains(entry.name())).toList();
        Span start = Span.at(lines.span().start());
        Span span = left.stream()
                .map(entry -> entry.key().span().union(entry.value().span()))
                .reduce(Span::union)
                .orElse(start);
        return Optional.of(new YamlMapping(span, left, mapping.get().inBraces()));
    }

    private boolean isWhole(YamlMapping.Entry entry) {
        Span span = entry.key().span().union(entry.value().span());
        int first = lines.at(span.start());
        int last = lines.at(span.end());
        int firstStruck = struck.nextSetBit(first);
        return (firstStruck < 0 || firstStruck > last)
                && broken.stream().allMatch(part -> part.last() < first || part.first() > last);
    }

    private int line(Problem problem) {
        return Math.max(
                lines.first(), Math.min(lines.last(), lines.at(problem.span().start())));
    }
}
