package dev.portfolio.markdown;

import dev.portfolio.document.DocumentProblems;
import dev.portfolio.document.FrontMatter;
import dev.portfolio.document.FrontMatter.State;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.markdown.FrontMatterSplitter.Split;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlDocument;
import dev.portfolio.yaml.YamlFields;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlReader;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what stands between the fences, and tells what is wrong with it. */
final class FrontMatterReader {

    private FrontMatterReader() {}

    static FrontMatter read(SourceText source, Split split, List<Problem> problems) {
        return switch (split.opening()) {
            case NOTHING -> {
                problems.add(problem(DocumentProblems.FRONT_MATTER_MISSING, "", firstCharacter(source)));
                yield without(State.MISSING, split);
            }
            case TOML, JSON, DASHES -> {
                String variant = split.opening().name().toLowerCase(Locale.ROOT);
                problems.add(problem(DocumentProblems.FRONT_MATTER_UNSUPPORTED, variant, split.fence()));
                yield without(State.UNSUPPORTED, split);
            }
            case YAML -> fields(source, split, State.READ, problems);
            case UNCLOSED_YAML -> {
                boolean nearly = split.fence().start() > split.content().start();
                problems.add(problem(DocumentProblems.FRONT_MATTER_UNCLOSED, nearly ? "nearly" : "", split.fence()));
                yield fields(source, split, State.UNCLOSED, problems);
            }
        };
    }

    private static FrontMatter fields(SourceText source, Split split, State state, List<Problem> problems) {
        YamlDocument read = YamlReader.read(source, split.content());
        if (!read.isComplete()) {
            return aroundMistakes(source, split, state, read, problems);
        }
        problems.addAll(read.problems());
        Optional<YamlValue> value = read.value();
        if (value.isEmpty() || (value.get().isEmpty() && !(value.get() instanceof YamlSequence))) {
            return new FrontMatter(
                    state,
                    split.fence(),
                    split.content(),
                    YamlMapping.empty(Span.at(split.content().start())));
        }
        if (value.get() instanceof YamlMapping fields) {
            return new FrontMatter(state, split.fence(), split.content(), fields);
        }
        String variant = value.get() instanceof YamlSequence ? "list" : "text";
        Span firstLine = firstLine(source, value.get().span());
        Problem found = problem(DocumentProblems.FRONT_MATTER_NOT_A_MAPPING, variant, firstLine);
        problems.add(YamlFields.mend(source.text(firstLine))
                .map(fixed -> new Problem(
                        found.rule(), variant, firstLine, found.arguments().with("fixed", fixed)))
                .orElse(found));
        return without(State.NOT_A_MAPPING, split);
    }

    /** Where no fence closes the fields, what they hold further on may be the body: only the first mistake is told. */
    private static FrontMatter aroundMistakes(
            SourceText source, Split split, State state, YamlDocument read, List<Problem> problems) {
        YamlFields rest = YamlFields.around(source, split.content(), read);
        problems.addAll(state == State.UNCLOSED ? read.problems() : rest.problems());
        State some = rest.fields().isEmpty() ? State.UNREADABLE : State.PARTLY_READ;
        return new FrontMatter(some, split.fence(), split.content(), rest.fields(), rest.unreadable());
    }

    private static Span firstLine(SourceText source, Span span) {
        Span line = source.line(source.lineAt(span.start()));
        int end = line.start() + source.text(line).stripTrailing().length();
        return new Span(span.start(), Math.max(span.start(), Math.min(span.end(), end)));
    }

    private static Span firstCharacter(SourceText source) {
        String text = source.text();
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return new Span(at, at + Character.charCount(text.codePointAt(at)));
    }

    private static FrontMatter without(State state, Split split) {
        Span start = Span.at(split.content().start());
        return new FrontMatter(state, split.fence(), split.content(), YamlMapping.empty(start));
    }

    private static Problem problem(RuleId rule, String variant, Span span) {
        return new Problem(rule, variant, span, Arguments.none());
    }
}
