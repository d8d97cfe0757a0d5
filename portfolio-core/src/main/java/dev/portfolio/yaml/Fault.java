package dev.portfolio.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the engine says of a text that it cannot read.
 *
 * @param lines the text
 * @param at where its grammar gave up
 * @param from where what it was reading then began; the same place where it does not say
 * @param problem what it met
 * @param context what it was reading
 */
record Fault(Lines lines, int at, int from, String problem, String context) {

    static Fault of(Lines lines, Offsets offsets, MarkedYamlEngineException error) {
        int at = error.getProblemMark().map(offsets::of).orElse(lines.span().start());
        int from = error.getContextMark().map(offsets::of).orElse(at);
        String problem = Optional.ofNullable(error.getProblem()).orElse("");
        String context = Optional.ofNullable(error.getContext()).orElse("");
        return new Fault(lines, at, from, problem, context);
    }

    /** Whether the engine met this. */
    boolean met(String beginning) {
        return problem.startsWith(beginning);
    }

    /** Whether the engine was reading this. */
    boolean reading(String what) {
        return context.contains(what);
    }

    char character() {
        return lines.character(at);
    }

    String line() {
        return lines.around(at);
    }

    /** The last character before the place that is not blank, on the same line; a line end if there is none. */
    char last() {
        String before = lines.before(at).stripTrailing();
        return before.isEmpty() ? '\n' : before.charAt(before.length() - 1);
    }

    /** Where {@link #last()} stands. */
    int lastAt() {
        return lines.start(lines.at(at)) + lines.before(at).stripTrailing().length() - 1;
    }

    /** The nearest line above the place that is not blank; 0 if there is none. */
    int above() {
        int line = lines.at(at) - 1;
        while (line >= lines.first() && lines.text(line).isBlank()) {
            line--;
        }
        return line >= lines.first() ? line : 0;
    }
}
