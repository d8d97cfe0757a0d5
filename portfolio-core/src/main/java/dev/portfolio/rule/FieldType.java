package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A field holds another kind of value than it must. */
record FieldType(RuleId id, Severity severity) implements DocumentRule {

    private static final Pattern SEPARATORS = Pattern.compile("\\s*[,;|/]\\s*");
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .+_’'-]*");

    /** Line ends, and the marks of items that are not YAML's. */
    private static final Pattern LINES = Pattern.compile("(?:^|\\s*\\R\\s*)[-•–*·]?\\s*");

    private static final Pattern WORDS = Pattern.compile("[^\\[{\"'\\r\\n][^\\[{\"\\r\\n]*");

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s/]+.*");

    FieldType() {
        this(new RuleId("field-type"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField((field, entry) -> check(field, entry, check));
    }

    private static void check(FieldSpec field, YamlMapping.Entry entry, DocumentCheck check) {
        YamlValue value = entry.value();
        if (field.type() == ValueType.LIST) {
            list(field, value, check);
        } else if (value instanceof YamlScalar scalar) {
            single(field, scalar, check);
        } else {
            String found = value instanceof YamlSequence ? "list" : "mapping";
            Arguments arguments = name(field)
                    .withTerm("expected", "type." + field.type().word())
                    .withTerm("found", "type." + found)
                    .with("example", Example.of(field));
            check.report("not-single", value.span(), arguments);
        }
    }

    /** Whether a value is of the kind its field asks for, so that it is worth a closer look. */
    static boolean fits(FieldSpec field, YamlValue value) {
        boolean list = field.type() == ValueType.LIST;
        boolean text = field.type() == ValueType.TEXT;
        return list
                ? value instanceof YamlSequence
                : value instanceof YamlScalar scalar && (!text || scalar.kind() == YamlScalar.Kind.TEXT);
    }

    private static void list(FieldSpec field, YamlValue value, DocumentCheck check) {
        if (value instanceof YamlScalar scalar) {
            String written = check.document().source().text(scalar.span());
            String text = written.contains("\n") ? LINES.matcher(written).replaceAll(", ") : scalar.value();
            Arguments arguments = name(field).with("fixed", field.name() + ": " + asList(text));
            check.report("not-a-list", scalar.span(), arguments);
        } else if (value instanceof YamlSequence items) {
            for (YamlValue item : items.items()) {
                item(field, item, check);
            }
        } else {
            check.report("mapping-for-list", value.span(), name(field).with("example", Example.of(field)));
        }
    }

    private static void item(FieldSpec field, YamlValue item, DocumentCheck check) {
        if (item instanceof YamlMapping && isWords(check.document().source().text(item.span()))) {
            String written = check.document().source().text(item.span());
            Arguments arguments = name(field).with("value", written).with("fixed", YamlScalar.quoted(written));
            check.report("item-colon", item.span(), arguments);
        } else if (!(item instanceof YamlScalar scalar)) {
            check.report("item", item.span(), name(field).with("example", Example.of(field)));
        } else if (scalar.kind() == YamlScalar.Kind.NUMBER || scalar.kind() == YamlScalar.Kind.BOOLEAN) {
            Arguments arguments = name(field)
                    .with("value", scalar.value())
                    .with("fixed", quoted(scalar))
                    .withTerm("found", "type." + kind(scalar));
            check.report("item-not-text", scalar.span(), arguments);
        }
    }

    /** {@code C++ : avancé}: words on one line, which only their colon makes a key and its value. */
    private static boolean isWords(String written) {
        return WORDS.matcher(written).matches();
    }

    private static void single(FieldSpec field, YamlScalar scalar, DocumentCheck check) {
        YamlScalar.Kind kind = scalar.kind();
        boolean isText = kind == YamlScalar.Kind.TEXT;
        Arguments arguments = name(field).with("value", scalar.value());
        switch (field.type()) {
            case TEXT, IMAGE, FILE -> {
                if (!isText) {
                    Arguments more = arguments
                            .withTerm("found", "type." + kind(scalar))
                            .with("fixed", field.name() + ": " + quoted(scalar));
                    check.report("not-text", scalar.span(), more);
                }
            }
            case NUMBER -> {
                if (kind != YamlScalar.Kind.NUMBER) {
                    check.report("not-a-number", scalar.span(), arguments.with("field", field.name()));
                }
            }
            case BOOLEAN -> {
                if (kind != YamlScalar.Kind.BOOLEAN) {
                    check.report("not-a-boolean", scalar.span(), arguments);
                }
            }
            case URL -> {
                if (!WEB_ADDRESS.matcher(scalar.value().strip()).matches()) {
                    check.report("not-a-url", scalar.span(), arguments);
                }
            }
            case DATE, LIST -> {
                // A date is read by DateInvalid; a list is no single value.
            }
        }
    }

    private static Arguments name(FieldSpec field) {
        return Arguments.none().with("field", field.name());
    }

    private static String kind(YamlScalar scalar) {
        return scalar.kind() == YamlScalar.Kind.NUMBER ? "number" : "boolean";
    }

    private static String quoted(YamlScalar scalar) {
        return '"' + scalar.value() + '"';
    }

    private static boolean isPlain(String item) {
        return PLAIN.matcher(item).matches()
                && new YamlScalar(Span.at(0), item, YamlScalar.Style.PLAIN).kind() == YamlScalar.Kind.TEXT;
    }

    /** {@code Java, Kotlin} as {@code [Java, Kotlin]}; an item that YAML would misread is put in quotes. */
    private static String asList(String text) {
        List<String> items = Arrays.stream(SEPARATORS.split(text.strip()))
                .filter(item -> !item.isEmpty())
                .map(item -> isPlain(item) ? item : '"' + item.replace("\"", "'") + '"')
                .toList();
        return items.stream().collect(Collectors.joining(", ", "[", "]"));
    }
}
