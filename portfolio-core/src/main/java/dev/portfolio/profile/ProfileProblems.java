package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the mistakes in a profile file. */
final class ProfileProblems {

    static final RuleId RULE = new RuleId("profile-invalid");

    private final List<Problem> problems = new ArrayList<>();
    private final List<Finding> elsewhere = new ArrayList<>();

    List<Problem> all() {
        return List.copyOf(problems);
    }

    /** The mistakes as findings: in the profile file, and in the files it names. */
    List<Finding> in(SourceText source) {
        return Stream.concat(problems.stream().map(problem -> problem.in(source, Severity.ERROR)), elsewhere.stream())
                .sorted()
                .toList();
    }

    /** Takes over what is wrong with a file that the profile names. */
    void addAll(ProfileProblems others, SourceText source) {
        elsewhere.addAll(others.in(source));
    }

    void addElsewhere(Finding finding) {
        elsewhere.add(finding);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void add(String variant, Span place, Arguments arguments) {
        problems.add(new Problem(RULE, variant, place, arguments));
    }

    /** A problem that is told with its nearest known name, where there is one: variant {@code key} or {@code key-near}. */
    void add(String variant, Span place, Optional<String> near, Arguments arguments) {
        add(
                near.isPresent() ? variant + "-near" : variant,
                place,
                near.map(name -> arguments.with("near", name)).orElse(arguments));
    }

    /** A file that a profile names, and that is not there. */
    void noFile(String path, Span place) {
        boolean resource = path.startsWith(ProfileFiles.CLASS_PATH);
        add(resource ? "resource" : "file", place, Arguments.none().with("path", path));
    }

    /** A value of the wrong kind, told at the value, or at its key where there is nothing. */
    void expected(YamlValue value, Optional<YamlMapping.Entry> entry, String key, String kind) {
        Arguments arguments = Arguments.none().with("key", key).withTerm("expected", "expected." + kind);
        add(value.isEmpty() ? "empty" : "type", place(value, entry), arguments);
    }

    /** An item of a list that is of the wrong kind, told at the item, or at the list's key where there is nothing. */
    void expectedItem(YamlValue item, Optional<YamlMapping.Entry> entry, String key, String kind) {
        Arguments arguments = Arguments.none().with("key", key).withTerm("expected", "expected." + kind);
        add(item.isEmpty() ? "item-empty" : "item", place(item, entry), arguments);
    }

    /** Nothing where one of several words should be. */
    void choice(YamlValue value, Optional<YamlMapping.Entry> entry, String key, List<String> choices) {
        Arguments arguments = Arguments.none().with("key", key).with("choices", choices);
        add("choice", place(value, entry), arguments);
    }

    Optional<YamlMapping> asMapping(YamlValue value, Optional<YamlMapping.Entry> entry, String key) {
        if (value instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        expected(value, entry, key, "mapping");
        return Optional.empty();
    }

    /** An item of the list under a key, which is to be a mapping. */
    Optional<YamlMapping> itemAsMapping(YamlValue item, String key) {
        if (item instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        expectedItem(item, Optional.empty(), key, "mapping");
        return Optional.empty();
    }

    private static Span place(YamlValue value, Optional<YamlMapping.Entry> entry) {
        boolean nothing = value.span().isEmpty();
        return nothing ? entry.map(found -> found.key().span()).orElse(value.span()) : value.span();
    }
}
