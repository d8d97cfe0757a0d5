package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a YAML text.
 *
 * @param value the value; empty where the text could not be read, or holds nothing but comments
 * @param problems what stood in the way, in the order of the text
 */
public record YamlDocument(Optional<YamlValue> value, List<Problem> problems) {

    /** Keeps a copy of the problems. */
    public YamlDocument {
        problems = List.copyOf(problems);
    }

    /** Whether the text could be read to its end. */
    public boolean isComplete() {
        return problems.stream().allMatch(problem -> problem.rule().equals(YamlReader.DUPLICATE_KEY));
    }
}
