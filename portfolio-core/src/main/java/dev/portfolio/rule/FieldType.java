package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.source.Span;
import dev.portfolio.time.DateLexeme;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A field holds another kind of value than it must. */
record FieldType(RuleId id, Severity severity) implements DocumentRule {

    private static final Pattern SEPARATORS = Pattern.compile("[,;|]|\\s/\\s");
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .+_’'-]*");

    /** Line ends, and the marks of items that are not YAML's. */
    private static final Pattern LINES = Pattern.compile("(?:^|\\s*\\R\\s*)[-•–*·]?\\s*");

    private static final Pattern WORDS = Pattern.compile("[^\\[{\"'\\r\\n][^\\[{\"\\r\\n]*");

    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]{1,15}(?:[.,][0-9]{1,15})?)(?![0-9.,])");

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s/]+.*");

    FieldType() {
        this(new RuleId("field-type"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField(field -> check(field, check));
    }

    private static void check(FieldValue field, DocumentCheck check) {
        YamlValue value = field.value();
        ValueType type = field.spec().type();
        if (type == ValueType.LIST) {
            list(field, value, check);
        } else if (type == ValueType.OBJECT) {
            group(field, value, check);
        } else if (value instanceof YamlScalar scalar) {
            single(field, scalar, check);
        } else {
            Arguments arguments = name(field)
                    .withTerm("expected", "type." + type.word())
                    .withTerm("found", found(value))
                    .with("example", example(field));
            check.report("not-single", value.span(), arguments);
        }
    }

    /** Whether a value is of the kind its field asks for, so that it is worth a closer look. */
    static boolean fits(FieldSpec field, YamlValue value) {
        return switch (field.type()) {
            case LIST -> value instanceof YamlSequence;
            case OBJECT -> value instanceof YamlMapping;
            default -> value instanceof YamlScalar scalar && fits(field, scalar);
        };
    }

    private static boolean fits(FieldSpec field, YamlScalar scalar) {
        return switch (field.type()) {
            case TEXT, IMAGE, FILE -> scalar.kind() == YamlScalar.Kind.TEXT;
            case NUMBER -> scalar.kind() == YamlScalar.Kind.NUMBER;
            case BOOLEAN -> scalar.kind() == YamlScalar.Kind.BOOLEAN;
            case URL -> WEB_ADDRESS.matcher(scalar.value().strip()).matches();
            case DATE ->
                DateLexeme.read(scalar.value(), field.dates().formats()).fault().isEmpty();
            case LIST, OBJECT -> false;
        };
    }

    private static void group(FieldValue field, YamlValue value, DocumentCheck check) {
        if (!(value instanceof YamlMapping)) {
            Arguments arguments = name(field).withTerm("found", found(value)).with("example", example(field));
            check.report(value instanceof YamlSequence ? "list-for-group" : "not-a-group", value.span(), arguments);
        }
    }

    private static void list(FieldValue field, YamlValue value, DocumentCheck check) {
        boolean ofTexts = field.spec()
                .nested()
                .item()
                .filter(item -> item.type() != ValueType.TEXT)
                .isEmpty();
        if (value instanceof YamlScalar scalar && ofTexts) {
            String written = check.document().source().text(scalar.span());
            boolean block = scalar.style() == YamlScalar.Style.LITERAL || scalar.style() == YamlScalar.Style.FOLDED;
            String lines = block ? scalar.value().strip() : written;
            String text = written.contains("\n") ? LINES.matcher(lines).replaceAll(", ") : scalar.value();
            String list = asList(text);
            check.report(
                    "not-a-list",
                    scalar.span(),
                    name(field).with("fixed", field.line(list)),
                    ListFix.of(scalar, list, check.document().source()));
        } else if (value instanceof YamlScalar) {
            check.report("text-for-list", value.span(), name(field).with("example", example(field)));
        } else if (value instanceof YamlMapping) {
            check.report("mapping-for-list", value.span(), name(field).with("example", example(field)));
        } else if (value instanceof YamlSequence items
                && field.spec().nested().item().isEmpty()) {
            for (YamlValue item : items.items()) {
                item(field, item, check);
            }
        }
    }

    private static void item(FieldValue field, YamlValue item, DocumentCheck check) {
        if (item instanceof YamlMapping && isWords(check.document().source().text(item.span()))) {
            String written = check.document().source().text(item.span());
            Arguments arguments = name(field).with("value", written).with("fixed", YamlScalar.quoted(written));
            check.report("item-colon", item.span(), arguments);
        } else if (!(item instanceof YamlScalar scalar)) {
            check.report("item", item.span(), name(field).with("example", example(field)));
        } else if (isOther(scalar)) {
            report("item-not-text", field, scalar, quoted(scalar), check);
        }
    }

    /** {@code C++ : avancé}: words on one line, which only their colon makes a key and its value. */
    private static boolean isWords(String written) {
        return WORDS.matcher(written).matches();
    }

    private static void single(FieldValue field, YamlScalar scalar, DocumentCheck check) {
        ValueType type = field.spec().type();
        // A date is read by DateInvalid.
        if (type == ValueType.DATE || fits(field.spec(), scalar)) {
            return;
        }
        Arguments arguments = name(field).with("value", scalar.value());
        if (fits(field.spec(), new YamlScalar(scalar.span(), scalar.value(), YamlScalar.Style.PLAIN))) {
            String expected = type == ValueType.NUMBER ? "expected.decimal" : "expected.boolean";
            Arguments plain = arguments.with("fixed", field.line(scalar.value()));
            check.report("in-quotes", scalar.span(), plain.withTerm("expected", expected));
            return;
        }
        switch (type) {
            case NUMBER ->
                check.report("not-a-number", scalar.span(), arguments.with("number", field.line(number(scalar))));
            case BOOLEAN ->
                check.report(
                        "not-a-boolean",
                        scalar.span(),
                        arguments.with("yes", field.line("true")).with("no", field.line("false")));
            case URL ->
                check.report(
                        "not-a-url",
                        scalar.span(),
                        Destination.of(scalar.value())
                                .webAddress()
                                .map(address -> arguments.with("fixed", field.line(address)))
                                .orElse(arguments));
            default -> report("not-text", field, scalar, field.line(quoted(scalar)), check);
        }
    }

    /** {@code 1.5} of {@code 1,5 h}, and a number for a sample where there is none. */
    private static String number(YamlScalar scalar) {
        Matcher number = NUMBER.matcher(scalar.value().strip());
        return number.lookingAt() ? number.group(1).replace(',', '.') : "12";
    }

    private static void report(String variant, FieldValue field, YamlScalar scalar, String fixed, DocumentCheck check) {
        Arguments arguments = name(field)
                .with("value", scalar.value())
                .withTerm("found", "type." + kind(scalar))
                .with("fixed", fixed);
        check.report(variant, scalar.span(), arguments);
    }

    private static boolean isOther(YamlScalar scalar) {
        return scalar.kind() == YamlScalar.Kind.NUMBER || scalar.kind() == YamlScalar.Kind.BOOLEAN;
    }

    private static String found(YamlValue value) {
        return value instanceof YamlSequence
                ? "type.list"
                : value instanceof YamlMapping ? "type.mapping" : "type.text";
    }

    private static String example(FieldValue field) {
        return field.line(Example.value(field.spec()));
    }

    private static Arguments name(FieldValue field) {
        return Arguments.none().with("field", field.path());
    }

    private static String kind(YamlScalar scalar) {
        return scalar.kind() == YamlScalar.Kind.NUMBER
                ? "number"
                : scalar.value().equalsIgnoreCase("true") ? "true" : "false";
    }

    private static String quoted(YamlScalar scalar) {
        return '"' + scalar.value() + '"';
    }

    private static boolean isPlain(String item) {
        return PLAIN.matcher(item).matches()
                && new YamlScalar(Span.at(0), item, YamlScalar.Style.PLAIN).kind() == YamlScalar.Kind.TEXT;
    }

    /** {@code Java, Kotlin} as {@code [Java, Kotlin]}; an item that YAML would misread is put in quotes. */
    static String asList(String text) {
        List<String> items = Arrays.stream(SEPARATORS.split(text))
                .map(item -> BLANKS.matcher(item).replaceAll(""))
                .filter(item -> !item.isEmpty())
                .map(item -> isPlain(item) ? item : '"' + item.replace("\"", "'") + '"')
                .toList();
        return items.stream().collect(Collectors.joining(", ", "[", "]"));
    }
}
