package dev.portfolio.schema;

import dev.harrel.jsonschema.Error;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the validator's errors, of which one mistake makes many, into one mistake for each. */
final class Mistakes {

    private static final int MOST = 2000;

    /** Keywords that weigh several schemas: what is wrong under them is part of what is wrong with them. */
    private static final Set<String> WEIGHING = Set.of("anyOf", "oneOf", "not", "contains", "if");

    private static final Pattern UNDER_WEIGHING =
            Pattern.compile("(?<!/properties)/(?:anyOf|oneOf|not|contains|if|propertyNames)/");

    /** The keyword that says most of a value, first. */
    private static final List<String> ORDER = List.of("type", "const", "enum", "format", "pattern");

    private final YamlMapping root;
    private final YamlMapping fields;
    private final Span whole;
    private final List<Error> errors;
    private final Words words;
    private final List<SchemaMistake> mistakes = new ArrayList<>();
    private final Set<Span> told = new HashSet<>();

    Mistakes(YamlMapping root, YamlMapping fields, Span whole, List<Error> errors) {
        this.root = root;
        this.fields = fields;
        this.whole = whole;
        this.errors = errors.stream().limit(MOST).toList();
        this.words = new Words(root);
    }

    List<SchemaMistake> all() {
        tell("", errors);
        return mistakes;
    }

    /** Tells what is wrong under an evaluation path, each value once. */
    private void tell(String base, List<Error> under) {
        List<Error> own = under.stream()
                .filter(error -> !UNDER_WEIGHING
                        .matcher(error.getEvaluationPath().substring(base.length()))
                        .find())
                .toList();
        under.stream()
                .filter(error ->
                        error.getEvaluationPath().substring(base.length()).contains("/propertyNames/"))
                .filter(error -> told.add(instance(error).key()))
                .forEach(this::other);
        own.stream().filter(error -> is(error, "required")).forEach(this::missing);
        own.stream().filter(error -> error.getKeyword() == null).forEach(this::unwanted);
        Map<String, List<Error>> byValue = new LinkedHashMap<>();
        own.stream()
                .filter(error -> error.getKeyword() != null && !is(error, "required") && !is(error, "allOf"))
                .forEach(error -> byValue.computeIfAbsent(error.getInstanceLocation(), none -> new ArrayList<>())
                        .add(error));
        byValue.values().forEach(this::value);
        if (mistakes.isEmpty() && base.isEmpty() && !under.isEmpty()) {
            other(under.get(0));
        }
    }

    private static boolean is(Error error, String keyword) {
        return keyword.equals(error.getKeyword());
    }

    private Instance instance(Error error) {
        return Instance.at(fields, whole, error.getInstanceLocation());
    }

    /** The schema that an error's keyword stands in. */
    private YamlMapping schema(Error error) {
        String location = error.getSchemaLocation();
        Optional<YamlValue> schema = Pointers.find(root, location.substring(location.indexOf('#') + 1));
        return schema.orElse(root) instanceof YamlMapping mapping ? mapping : root;
    }

    private void add(String variant, Span place, String field, Arguments arguments) {
        mistakes.add(new SchemaMistake(variant, place, field, arguments));
    }

    /** The field of the front matter that something is in. */
    private static String top(String pointer) {
        List<String> parts = Pointers.parts(pointer);
        return parts.isEmpty() ? "" : parts.get(0);
    }

    private void missing(Error error) {
        Instance object = instance(error);
        YamlMapping schema = schema(error);
        List<String> present = object.names();
        List<String> known = Parts.names(schema, "properties");
        List<String> strange =
                present.stream().filter(name -> !known.contains(name)).toList();
        List<String> missing = Parts.texts(schema, "required").stream()
                .filter(name -> !present.contains(name))
                .distinct()
                .toList();
        for (String name : missing) {
            Optional<String> typed = strange.stream()
                    .filter(other -> DidYouMean.among(missing, other).equals(Optional.of(name)))
                    .findFirst();
            String top = object.isWhole() ? name : top(error.getInstanceLocation());
            if (typed.isPresent()) {
                Span key = object.keyOf(typed.get());
                if (told.add(key)) {
                    Arguments names = Words.name(object.path(name)).with("name", typed.get());
                    add("near-required", key, top, names.with("near", name));
                }
            } else {
                String nested = object.isInBraces() ? "missing-nested-braces" : "missing-nested";
                add(object.isWhole() ? "missing" : nested, object.key(), top, words.missing(object, name, schema));
            }
        }
    }

    /** A schema that accepts nothing: the field must not be there. */
    private void unwanted(Error error) {
        Instance value = instance(error);
        if (value.isWhole() || !told.add(value.key())) {
            return;
        }
        String pointer = error.getInstanceLocation();
        Instance object = Instance.at(fields, whole, pointer.substring(0, pointer.lastIndexOf('/')));
        if (object.value() instanceof YamlSequence) {
            other(error);
            return;
        }
        String location = error.getSchemaLocation();
        String parent = location.substring(location.indexOf('#') + 1, Math.max(0, location.lastIndexOf('/')));
        YamlMapping schema = Pointers.find(root, parent).orElse(root) instanceof YamlMapping mapping ? mapping : root;
        String name = Pointers.parts(pointer).get(Pointers.parts(pointer).size() - 1);
        if (isOfPattern(name, schema)) {
            return;
        }
        List<String> absent = Parts.names(schema, "properties").stream()
                .filter(other -> !object.names().contains(other))
                .toList();
        Optional<String> near = DidYouMean.among(absent, name);
        add(
                near.isPresent() ? "unknown-near" : "unknown",
                value.key(),
                top(pointer),
                near.map(meant -> Words.name(value.path()).with("near", meant)).orElse(Words.name(value.path())));
    }

    /** One that is there by its pattern, and wrong, is no further field. */
    private static boolean isOfPattern(String name, YamlMapping schema) {
        return Parts.names(schema, "patternProperties").stream()
                .flatMap(expression -> Keywords.pattern(expression).stream())
                .anyMatch(pattern -> pattern.isFoundIn(name));
    }

    /** What is wrong with one value: the error that says most of it. */
    private void value(List<Error> wrong) {
        Error error = wrong.stream()
                .min(Comparator.comparing(
                        found -> ORDER.contains(found.getKeyword()) ? ORDER.indexOf(found.getKeyword()) : ORDER.size()))
                .orElseThrow();
        if (is(error, "anyOf") || is(error, "oneOf")) {
            union(error);
        } else if (WEIGHING.contains(error.getKeyword())) {
            // What the parts of a condition say is told in its place, where they say something.
            boolean said = is(error, "if") && errors.stream().anyMatch(other -> isInConsequence(other, error));
            if (!said) {
                other(error);
            }
        } else {
            Instance value = instance(error);
            words.of(error.getKeyword(), schema(error), value)
                    .ifPresentOrElse(said -> add(said, value, error), () -> other(error));
        }
    }

    private static boolean isInConsequence(Error other, Error condition) {
        String path = condition.getEvaluationPath();
        String beside = path.substring(0, path.length() - "if".length());
        return other.getEvaluationPath().startsWith(beside + "then/")
                || other.getEvaluationPath().startsWith(beside + "else/");
    }

    private void union(Error error) {
        Instance value = instance(error);
        Union union = new Union(root, error, schema(error), errors);
        if (union.isOfTooMany()) {
            other(error);
            return;
        }
        Optional<Words.Said> said = words.ofUnion(union.branches(), value);
        List<Error> names = union.unknownNames();
        if (!names.isEmpty()) {
            List<YamlMapping> kinds = names.stream().map(this::schema).toList();
            Instance name = instance(names.get(0));
            words.ofUnion(kinds, name).ifPresent(unknown -> add(unknown, name, error));
            return;
        }
        boolean plain = union.isOfDates() || value.value().isEmpty();
        if (plain || !isMeant(union.nearest(), union)) {
            boolean sameKind =
                    !plain && said.filter(kind -> kind.variant().equals("type")).isPresent();
            if (!sameKind || !isMeant(union.likeliest(), union)) {
                said.ifPresentOrElse(kind -> add(kind, value, error), () -> other(error));
            }
        }
    }

    /** The schema that was meant says what is wrong, but only its first mistake: they are one. */
    private boolean isMeant(Optional<Integer> branch, Union union) {
        int before = mistakes.size();
        branch.ifPresent(meant -> tell(union.path(meant), union.errors(meant)));
        if (mistakes.size() > before) {
            mistakes.subList(before + 1, mistakes.size()).clear();
            return true;
        }
        return false;
    }

    private void add(Words.Said said, Instance value, Error error) {
        add(said.variant(), value.place(), top(error.getInstanceLocation()), said.arguments());
    }

    /** A keyword that has no words of its own. */
    private void other(Error error) {
        Instance value = instance(error);
        String location = error.getSchemaLocation();
        String keyword = error.getKeyword() == null ? "false" : error.getKeyword();
        String path = location.substring(location.indexOf('#') + 1) + (error.getKeyword() == null ? "" : "/" + keyword);
        add(
                value.isWhole() ? "whole" : "other",
                value.place(),
                top(error.getInstanceLocation()),
                Words.name(value.path()).with("keyword", keyword).with("path", path));
    }
}
