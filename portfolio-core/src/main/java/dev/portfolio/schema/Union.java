package dev.portfolio.schema;

import dev.harrel.jsonschema.Error;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** One of several schemas that a value must fit, none of which it does. */
final class Union {

    private static final Set<String> KINDS = Set.of("type", "const", "enum");

    private static final int MOST_BRANCHES = 50;

    private final YamlMapping root;
    private final Error error;
    private final List<YamlMapping> branches = new ArrayList<>();
    private final List<Error> inner;

    Union(YamlMapping root, Error error, YamlMapping schema, List<Error> errors) {
        this.root = root;
        this.error = error;
        Parts.items(schema, String.valueOf(error.getKeyword())).forEach(item -> branches.add(resolved(root, item)));
        this.inner = errors.stream().filter(this::isWithin).toList();
    }

    /** A schema that is named elsewhere. */
    static YamlMapping resolved(YamlMapping root, YamlValue schema) {
        YamlValue found = schema;
        for (int i = 0; i < Effort.DEEPEST && found instanceof YamlMapping mapping; i++) {
            Optional<String> reference = Parts.text(mapping, "$ref");
            if (reference.isEmpty()) {
                return mapping;
            }
            found = Pointers.local(root, reference.get()).orElse(root);
        }
        return YamlMapping.empty(schema.span());
    }

    private boolean isWithin(Error other) {
        String location = error.getInstanceLocation();
        return other.getEvaluationPath().startsWith(error.getEvaluationPath() + "/")
                && (other.getInstanceLocation().equals(location)
                        || other.getInstanceLocation().startsWith(location + "/"));
    }

    /** The schemas one by one, those that are themselves one of several included. */
    List<YamlMapping> branches() {
        List<YamlMapping> single = new ArrayList<>();
        Deque<YamlMapping> open = new ArrayDeque<>(branches);
        while (!open.isEmpty() && single.size() < MOST_BRANCHES) {
            YamlMapping branch = open.removeFirst();
            List<YamlValue> inner = Parts.items(branch, branch.entry("anyOf").isPresent() ? "anyOf" : "oneOf");
            if (inner.isEmpty()) {
                single.add(branch);
            }
            for (int i = inner.size() - 1; i >= 0; i--) {
                open.addFirst(resolved(root, inner.get(i)));
            }
        }
        return single;
    }

    /** Whether it is one of too many schemas that the value fits, and not none. */
    boolean isOfTooMany() {
        return inner.isEmpty();
    }

    String path(int branch) {
        return error.getEvaluationPath() + "/" + branch;
    }

    List<Error> errors(int branch) {
        return inner.stream()
                .filter(other -> other.getEvaluationPath().startsWith(path(branch) + "/")
                        || other.getEvaluationPath().equals(path(branch)))
                .toList();
    }

    /** Whether a date is asked for, in one of the forms that JSON has for it. */
    boolean isOfDates() {
        return branches().stream().anyMatch(Words::isDate)
                && branches().stream().allMatch(branch -> Words.isDate(branch) || Words.isNull(branch));
    }

    /** The one schema that was probably meant: it is of the value's kind, and no other is. */
    Optional<Integer> nearest() {
        List<Integer> ofKind = ofKind();
        if (ofKind.size() <= 1) {
            return ofKind.stream().findFirst();
        }
        List<Integer> named = ofKind.stream()
                .filter(branch -> errors(branch).stream().noneMatch(Union::isOfKind))
                .toList();
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** Of the schemas of the value's kind, the one that finds the least wrong. */
    Optional<Integer> likeliest() {
        return ofKind().stream()
                .min(Comparator.comparing(branch -> errors(branch).size()));
    }

    private List<Integer> ofKind() {
        return IntStream.range(0, branches.size())
                .filter(branch -> !errors(branch).isEmpty())
                .filter(branch -> errors(branch).stream().noneMatch(this::isOfAnotherKind))
                .boxed()
                .toList();
    }

    /** What names the kind of a group, such as its {@code type}, where no schema knows what it says: an error a schema. */
    List<Error> unknownNames() {
        List<Integer> ofKind = ofKind();
        if (ofKind.size() < 2) {
            return List.of();
        }
        return errors(ofKind.get(0)).stream()
                .filter(Union::isOfName)
                .map(first -> inner.stream()
                        .filter(other ->
                                isOfName(other) && other.getInstanceLocation().equals(first.getInstanceLocation()))
                        .toList())
                .filter(same -> same.size() == ofKind.size())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isOfKind(Error other) {
        return KINDS.contains(String.valueOf(other.getKeyword()));
    }

    private static boolean isOfName(Error other) {
        return isOfKind(other) && !"type".equals(other.getKeyword());
    }

    private boolean isOfAnotherKind(Error other) {
        return other.getInstanceLocation().equals(error.getInstanceLocation()) && isOfKind(other);
    }
}
