package dev.portfolio.schema;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the message for a keyword that a value does not fit, and the values the message needs. */
final class Words {

    /** Keywords that set a limit, and the messages that say so. */
    private static final Map<String, String> LIMITS = Map.of(
            "minLength", "short",
            "maxLength", "long",
            "minItems", "few",
            "maxItems", "many",
            "minimum", "small",
            "maximum", "large",
            "exclusiveMinimum", "small-or-equal",
            "exclusiveMaximum", "large-or-equal",
            "multipleOf", "multiple");

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final int DEEPEST = 2;
    private static final int MOST_FIELDS = 3;

    private final YamlMapping root;

    Words(YamlMapping root) {
        this.root = root;
    }

    /** A message's variant, and its values. */
    record Said(String variant, Arguments arguments) {}

    static Arguments name(String path) {
        return Arguments.none().with("field", path);
    }

    private static Arguments about(Instance instance) {
        return name(instance.path()).with("key", instance.line()).with("value", instance.text());
    }

    /** What to say of a field that is missing in an object. */
    Arguments missing(Instance object, String name, YamlMapping schema) {
        YamlMapping field = Pointers.find(
                        schema, "/properties/" + name.replace("~", "~0").replace("/", "~1"))
                .map(found -> Union.resolved(root, found))
                .orElse(YamlMapping.empty(schema.span()));
        return name(object.path(name)).with("parent", object.path()).with("example", name + ": " + example(field));
    }

    /** What to say of a value that does not fit a keyword; nothing for a keyword that has no words of its own. */
    Optional<Said> of(String keyword, YamlMapping schema, Instance instance) {
        String wanted = Parts.text(schema, keyword).orElse("");
        String limit = LIMITS.get(keyword);
        if (limit != null) {
            return Optional.of(limit(limit, wanted, schema, instance));
        }
        return switch (keyword) {
            case "type" -> Optional.of(type(schema, instance));
            case "const", "enum" -> Optional.of(values(values(schema), schema, instance));
            case "pattern" -> Optional.of(new Said("pattern", about(instance).with("pattern", wanted)));
            case "format" -> Optional.of(format(wanted, instance));
            case "uniqueItems" -> Optional.of(new Said("repeated", about(instance)));
            default -> Optional.empty();
        };
    }

    private static String text(YamlValue value) {
        return value instanceof YamlScalar scalar ? scalar.value() : "";
    }

    private Said limit(String variant, String limit, YamlMapping schema, Instance instance) {
        int count = instance.value() instanceof YamlSequence list
                ? list.items().size()
                : text(instance.value())
                        .codePointCount(0, text(instance.value()).length());
        boolean empty = count == 0 && (variant.equals("short") || variant.equals("few"));
        boolean counted =
                instance.value() instanceof YamlSequence && COUNT.matcher(limit).matches();
        Arguments wanted = counted
                ? about(instance).with("limit", Long.parseLong(limit))
                : about(instance).with("limit", limit);
        Arguments arguments = wanted.with("count", count);
        return empty
                ? new Said("empty", arguments.with("example", instance.line() + example(schema)))
                : new Said(variant, arguments);
    }

    private Said type(YamlMapping schema, Instance instance) {
        List<String> types = types(schema);
        Arguments arguments = about(instance).with("example", instance.line() + example(schema));
        if (instance.value() instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.NULL) {
            return new Said("empty", arguments);
        }
        boolean single = instance.value() instanceof YamlScalar;
        if (single && types.equals(List.of("string"))) {
            return new Said("not-text", arguments.withTerm("found", found(instance.value())));
        }
        if (single && types.equals(List.of("array"))) {
            Said list = expected(arguments, List.of(schema), instance);
            return isText(schema) ? new Said("not-list", list.arguments()) : list;
        }
        Said said = expected(arguments, List.of(schema), instance);
        return isInQuotes(instance.value(), types) ? new Said("in-quotes", said.arguments()) : said;
    }

    /** Whether a value would be of the type without its quotes. */
    private static boolean isInQuotes(YamlValue value, List<String> types) {
        if (!(value instanceof YamlScalar scalar) || scalar.style() == YamlScalar.Style.PLAIN || types.size() != 1) {
            return false;
        }
        String text = scalar.value();
        YamlScalar.Kind kind = new YamlScalar(scalar.span(), text, YamlScalar.Style.PLAIN).kind();
        return switch (types.get(0)) {
            case "boolean" -> kind == YamlScalar.Kind.BOOLEAN;
            case "number" -> kind == YamlScalar.Kind.NUMBER;
            case "integer" -> WHOLE.matcher(text).matches();
            default -> false;
        };
    }

    /** Whether a list holds texts, as far as is known. */
    private boolean isText(YamlMapping list) {
        return list.value("items")
                .filter(items -> !types(Union.resolved(root, items)).equals(List.of("string")))
                .isEmpty();
    }

    private static List<String> types(YamlMapping schema) {
        return Parts.texts(schema, "type").stream()
                .filter(name -> !name.equals("null"))
                .toList();
    }

    private static String found(YamlValue value) {
        if (value instanceof YamlScalar scalar) {
            return switch (scalar.kind()) {
                case NUMBER -> "type.number";
                case BOOLEAN -> scalar.value().equalsIgnoreCase("true") ? "type.true" : "type.false";
                case TEXT, NULL -> "type.text";
            };
        }
        return value instanceof YamlSequence ? "type.list" : "type.mapping";
    }

    private static List<String> values(YamlMapping schema) {
        return Parts.texts(schema, schema.entry("enum").isPresent() ? "enum" : "const");
    }

    private Said values(List<String> allowed, YamlMapping schema, Instance instance) {
        Arguments arguments =
                about(instance).with("allowed", allowed).with("example", instance.line() + example(schema));
        boolean empty = instance.value() instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.NULL;
        if (empty) {
            return new Said("empty", arguments);
        }
        if (!(instance.value() instanceof YamlScalar)) {
            return expected(arguments, List.of(schema), instance);
        }
        Optional<String> near = DidYouMean.among(allowed, instance.text());
        return new Said(
                near.isPresent() ? "not-allowed-near" : "not-allowed",
                near.map(name -> arguments.with("near", name)).orElse(arguments));
    }

    private static Said format(String format, Instance instance) {
        return switch (format) {
            case "date", "date-time", Formats.UNIX_TIME -> new Said("date", about(instance));
            case "email", "idn-email" -> new Said("email", about(instance));
            case "uri", "url", "iri" -> new Said("uri", about(instance));
            default -> new Said("format", about(instance).with("format", format));
        };
    }

    /** What to say of a value that fits none of several schemas. */
    Optional<Said> ofUnion(List<YamlMapping> branches, Instance instance) {
        List<YamlMapping> real =
                branches.stream().filter(branch -> !isNull(branch)).toList();
        if (real.isEmpty()) {
            return Optional.empty();
        }
        Arguments arguments = about(instance).with("example", instance.line() + example(real.get(0)));
        if (instance.value() instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.NULL) {
            return Optional.of(new Said("empty", arguments));
        }
        if (instance.value() instanceof YamlScalar && real.stream().allMatch(Words::isDate)) {
            return Optional.of(new Said("date", arguments));
        }
        if (real.stream().noneMatch(branch -> values(branch).isEmpty())) {
            List<String> all =
                    real.stream().flatMap(branch -> values(branch).stream()).toList();
            return Optional.of(values(all, real.get(0), instance));
        }
        return Optional.of(expected(arguments, real, instance));
    }

    private static Said expected(Arguments arguments, List<YamlMapping> schemas, Instance instance) {
        List<Argument.Phrase> phrases =
                schemas.stream().flatMap(Words::phrases).distinct().toList();
        return new Said(
                phrases.size() > 1 ? "types" : "type",
                arguments.withPhrases("expected", phrases).withTerm("found", found(instance.value())));
    }

    private static Stream<Argument.Phrase> phrases(YamlMapping schema) {
        if (!values(schema).isEmpty()) {
            return Stream.of(
                    new Argument.Phrase("schema.values", Arguments.none().with("values", values(schema))));
        }
        if (isDate(schema)) {
            return Stream.of(phrase("date"));
        }
        String format = Parts.text(schema, "format").orElse("");
        if (format.equals("email") || format.equals("uri")) {
            return Stream.of(phrase(format));
        }
        return types(schema).isEmpty()
                ? Stream.of(phrase("other"))
                : types(schema).stream().map(Words::phrase);
    }

    private static Argument.Phrase phrase(String key) {
        boolean known = List.of("string", "number", "integer", "boolean", "array", "object", "date", "email", "uri")
                .contains(key);
        return new Argument.Phrase("schema." + (known ? key : "other"), Arguments.none());
    }

    static boolean isDate(YamlMapping schema) {
        String format = Parts.text(schema, "format").orElse("");
        return Formats.DATES.contains(format) || format.equals(Formats.UNIX_TIME);
    }

    static boolean isNull(YamlMapping schema) {
        return Parts.text(schema, "type").orElse("").equals("null");
    }

    /** A value that shows how it is written. */
    private String example(YamlMapping schema) {
        return example(schema, 0);
    }

    private String example(YamlMapping schema, int depth) {
        if (!values(schema).isEmpty()) {
            return values(schema).get(0);
        }
        boolean ofDates = Parts.items(schema, "anyOf").stream()
                .anyMatch(branch -> branch instanceof YamlMapping mapping && isDate(mapping));
        if (isDate(schema) || ofDates) {
            return "2026-05-31";
        }
        return switch (types(schema).stream().findFirst().orElse("")) {
            case "number", "integer" -> "1";
            case "boolean" -> "true";
            case "array" -> "[" + inner(schema.value("items"), depth) + "]";
            case "object" -> object(schema, depth);
            default -> Parts.text(schema, "format").orElse("").equals("uri") ? "https://example.org/page" : "\"…\"";
        };
    }

    private String inner(Optional<YamlValue> schema, int depth) {
        boolean known =
                depth < DEEPEST && schema.filter(YamlMapping.class::isInstance).isPresent();
        return known ? example(Union.resolved(root, schema.orElseThrow()), depth + 1) : "…";
    }

    /** With the fields it must have; what it may have besides is not shown. */
    private String object(YamlMapping schema, int depth) {
        YamlMapping fields = Parts.group(schema, "properties");
        String shown = Parts.texts(schema, "required").stream()
                .distinct()
                .limit(MOST_FIELDS)
                .map(name -> name + ": " + inner(fields.value(name), depth))
                .collect(Collectors.joining(", "));
        return "{" + (shown.isEmpty() ? "…" : shown) + "}";
    }
}
