package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.source.SourceText;
import dev.portfolio.yaml.YamlScalar;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads how much of a framework must be covered, on top of what is inherited. */
final class CoverageReader {

    private static final int WHOLE = 100;

    private final ProfileProblems problems;
    private final SourceText source;

    CoverageReader(ProfileProblems problems, SourceText source) {
        this.problems = problems;
        this.source = source;
    }

    Optional<CoverageSpec> coverage(Keys keys, Optional<CoverageSpec> inherited) {
        Optional<Keys> written = keys.mapping("coverage", ProfileKeys.COVERAGE);
        return written.map(said -> new CoverageSpec(
                        share(said, "proved"),
                        share(said, "claimed"),
                        said.choice("every", Choices.EVERY),
                        source.location(keys.place("coverage"))))
                .map(said -> inherited.map(said::over).orElse(said))
                .or(() -> inherited);
    }

    /** {@code 80%}, or {@code 80}. */
    private OptionalInt share(Keys keys, String key) {
        Optional<YamlScalar> written = keys.scalar(key, "share");
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        String number = written.get().value().strip().replaceFirst("[\\s\\p{Z}]*%$", "");
        if (number.matches("[0-9]{1,3}") && Integer.parseInt(number) <= WHOLE) {
            return OptionalInt.of(Integer.parseInt(number));
        }
        Arguments arguments = Arguments.none()
                .with("key", key)
                .with("value", written.get().value().strip());
        problems.add("share", written.get().span(), arguments);
        return OptionalInt.empty();
    }
}
