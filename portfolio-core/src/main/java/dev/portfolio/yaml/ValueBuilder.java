package dev.portfolio.yaml;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Builds values from the engine's events, without recursion, and stops at what no document needs. */
final class ValueBuilder {

    static final int DEEPEST = 64;
    static final int MOST_ALIASES = 50;

    private final Lines lines;
    private final SourceText source;
    private final Offsets offsets;
    private final Mends mends;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Anchor, YamlValue> anchors = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable YamlValue root;
    private int aliases;
    private boolean stopped;

    ValueBuilder(Lines lines, Offsets offsets, Mends mends) {
        this.lines = lines;
        this.source = lines.source();
        this.offsets = offsets;
        this.mends = mends;
    }

    /** A list or mapping whose end was not met yet. */
    private static final class Open {
        final boolean mapping;
        final boolean inBrackets;
        final Optional<Anchor> anchor;
        final List<YamlValue> values = new ArrayList<>();
        final Map<String, Span> keys = new HashMap<>();
        Span span;
        int lastEnd;

        Open(boolean mapping, CollectionStartEvent event, Span span) {
            this.mapping = mapping;
            this.inBrackets = event.isFlow();
            this.anchor = event.getAnchor();
            this.span = span;
        }

        boolean wantsKey() {
            return mapping && values.size() % 2 == 0;
        }
    }

    boolean isOpen() {
        return !stopped;
    }

    void stop(Problem problem) {
        problems.add(problem);
        stopped = true;
    }

    YamlDocument document() {
        boolean whole = open.isEmpty();
        return new YamlDocument(whole ? Optional.ofNullable(root) : Optional.empty(), problems);
    }

    void take(Event event) {
        switch (event.getEventId()) {
            case Scalar -> takeScalar((ScalarEvent) event);
            case Alias -> takeAlias((AliasEvent) event);
            case SequenceStart -> start(false, ((SequenceStartEvent) event), offsets.of(event));
            case MappingStart -> start(true, ((MappingStartEvent) event), offsets.of(event));
            case SequenceEnd, MappingEnd -> end(offsets.of(event));
            case DocumentStart -> {
                if (root != null) {
                    stop(mends.problem("second-document", offsets.of(event), List.of()));
                }
            }
            default -> {
                // The stream's and the document's ends and the comments hold no value.
            }
        }
    }

    private void start(boolean mapping, CollectionStartEvent event, Span span) {
        if (open.size() == DEEPEST) {
            Span bracket = new Span(span.start(), span.start() + 1);
            stop(new Problem(
                    YamlReader.LIMIT, "depth", bracket, Arguments.none().with("limit", DEEPEST)));
            return;
        }
        open.push(new Open(mapping, event, span));
    }

    private void end(Span endSpan) {
        Open closed = open.pop();
        boolean brackets = !endSpan.isEmpty()
                && !closed.span.isEmpty()
                && "[{".indexOf(source.text().charAt(closed.span.start())) >= 0;
        Span span = brackets ? closed.span.union(endSpan) : trimmed(closed.span, closed.lastEnd);
        YamlValue value =
                closed.mapping ? mapping(span, closed) : new YamlSequence(span, closed.values, closed.inBrackets);
        closed.anchor.ifPresent(anchor -> anchors.put(anchor, value));
        put(value, span);
    }

    private static YamlMapping mapping(Span span, Open closed) {
        List<YamlValue> values = closed.values;
        List<YamlMapping.Entry> entries = new ArrayList<>();
        for (int i = 0; i + 1 < values.size(); i += 2) {
            entries.add(new YamlMapping.Entry((YamlScalar) values.get(i), values.get(i + 1)));
        }
        return new YamlMapping(span, entries, closed.inBrackets);
    }

    private void takeScalar(ScalarEvent event) {
        Span span = trimmed(offsets.of(event), 0);
        if (span.isEmpty() && !open.isEmpty() && !open.peek().mapping) {
            int dash = span.start() - 1;
            boolean isDash = dash >= 0 && source.text().charAt(dash) == '-';
            span = isDash ? new Span(dash, dash + 1) : span;
        }
        YamlScalar scalar = new YamlScalar(span, event.getValue(), style(event.getScalarStyle()));
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, scalar));
        put(scalar, span);
    }

    private void takeAlias(AliasEvent event) {
        Span span = offsets.of(event);
        aliases++;
        if (aliases > MOST_ALIASES) {
            stop(new Problem(YamlReader.LIMIT, "aliases", span, Arguments.none().with("limit", MOST_ALIASES)));
            return;
        }
        YamlValue value = anchors.get(event.getAlias());
        if (value == null) {
            Problem found = mends.problem("alias", span, QuotedLine.all(lines.around(span.start())));
            stop(Problems.with(found, "name", event.getAlias().getValue()));
            return;
        }
        put(value, span);
    }

    private void put(YamlValue value, Span span) {
        Open parent = open.peek();
        if (parent == null) {
            root = value;
            return;
        }
        parent.span = parent.span.union(span);
        parent.lastEnd = Math.max(parent.lastEnd, span.end());
        parent.values.add(parent.wantsKey() ? key(parent, value, span) : value);
    }

    private YamlScalar key(Open parent, YamlValue value, Span span) {
        if (!(value instanceof YamlScalar scalar)) {
            int before = Math.max(0, span.start() - 1);
            Optional<Problem> template =
                    source.text().startsWith("{{", before) ? TemplateMark.at(lines, before, mends) : Optional.empty();
            stop(template.orElseGet(() -> mends.problem("key", span, List.of())));
            return new YamlScalar(span, source.text(span), YamlScalar.Style.PLAIN);
        }
        YamlScalar key = new YamlScalar(span, scalar.value(), scalar.style());
        Span first = parent.keys.putIfAbsent(key.value(), span);
        if (first != null) {
            Arguments arguments = Arguments.none()
                    .with("key", key.value())
                    .with("line", source.position(first.start()).line());
            problems.add(new Problem(YamlReader.DUPLICATE_KEY, "", span, arguments, List.of(first)));
        }
        return key;
    }

    /** The engine lets block values run on to the next token: blank ends are not part of them, but all they hold is. */
    private Span trimmed(Span span, int atLeast) {
        int end = span.end();
        while (end > Math.max(span.start(), atLeast)
                && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    private static YamlScalar.Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> YamlScalar.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> YamlScalar.Style.DOUBLE_QUOTED;
            case LITERAL -> YamlScalar.Style.LITERAL;
            case FOLDED -> YamlScalar.Style.FOLDED;
            case PLAIN -> YamlScalar.Style.PLAIN;
        };
    }
}
