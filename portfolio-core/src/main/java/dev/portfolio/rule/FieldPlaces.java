package dev.portfolio.rule;

import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.rule.Place.Kind;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The places of the front matter: each text in it, but for what other rules refuse anyway. */
final class FieldPlaces {

    private static final Pattern ALT = Pattern.compile("(?:^|.*[a-z_-])alt(?:[_-]?text)?$");
    private static final int MOST = 2000;

    private FieldPlaces() {}

    static List<Place> of(DocumentCheck check) {
        List<Place> places = new ArrayList<>();
        check.eachGroup(group -> {
            for (YamlMapping.Entry entry : group.fields().entries()) {
                Optional<FieldSpec> field = group.specs().stream()
                        .filter(spec -> spec.name().equals(entry.name()))
                        .findFirst();
                if (places.size() < MOST) {
                    add(entry, field, check.document().source(), places);
                }
            }
        });
        return places;
    }

    private static void add(YamlMapping.Entry entry, Optional<FieldSpec> field, SourceText source, List<Place> places) {
        ValueType type = field.map(FieldSpec::type).orElse(ValueType.TEXT);
        boolean limited = field.filter(spec -> !spec.allowed().isEmpty() || Unfinished.is(spec, entry.value()))
                .isPresent();
        boolean list = field.isPresent() ? type == ValueType.LIST : entry.value() instanceof YamlSequence;
        if (limited) {
            return;
        }
        if (entry.value() instanceof YamlScalar scalar && !list) {
            kind(entry.name(), type, scalar).ifPresent(kind -> places.add(place(kind, scalar, source)));
        } else if (entry.value() instanceof YamlSequence items && list) {
            ValueType each = field.flatMap(spec -> spec.nested().item())
                    .map(FieldSpec::type)
                    .orElse(ValueType.TEXT);
            for (YamlValue item : items.items()) {
                if (item instanceof YamlScalar scalar) {
                    item(each, scalar).ifPresent(kind -> places.add(place(kind, scalar, source)));
                }
            }
        }
    }

    /** Whether a field of this name says what a picture shows. */
    static boolean isAlt(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.endsWith("Alt")
                || (lower.contains("alt") && ALT.matcher(lower).matches());
    }

    private static Optional<Kind> item(ValueType type, YamlScalar value) {
        return type == ValueType.TEXT ? Optional.of(Kind.FIELD_ITEM) : kind("", type, value);
    }

    private static Optional<Kind> kind(String name, ValueType type, YamlScalar value) {
        return switch (type) {
            case DATE, NUMBER, BOOLEAN, LIST, OBJECT -> Optional.empty();
            case IMAGE, FILE, URL -> Optional.of(Kind.FIELD_ADDRESS);
            case TEXT -> {
                String key = name.toLowerCase(Locale.ROOT);
                boolean says = value.kind() == YamlScalar.Kind.TEXT;
                Kind kind = isAlt(name)
                        ? Kind.FIELD_ALT
                        : key.equals("title") || key.equals("titre") ? Kind.TITLE : Kind.FIELD;
                yield says ? Optional.of(kind) : Optional.empty();
            }
        };
    }

    /** The value's own text in the source, without quotes and the sign that a block of lines begins with. */
    private static Place place(Kind kind, YamlScalar scalar, SourceText source) {
        Span span = scalar.span();
        int start = span.start();
        int end = span.end();
        String text = source.text();
        switch (scalar.style()) {
            case SINGLE_QUOTED, DOUBLE_QUOTED -> {
                start = Math.min(start + 1, end);
                end = Math.max(start, end - 1);
            }
            case LITERAL, FOLDED -> {
                int line = text.indexOf('\n', start);
                start = line < 0 || line >= end ? end : line + 1;
            }
            case PLAIN -> {}
        }
        return new Place(kind, start, text.substring(start, end), List.of());
    }
}
