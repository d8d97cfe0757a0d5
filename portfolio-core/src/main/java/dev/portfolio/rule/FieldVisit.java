package dev.portfolio.rule;

import dev.portfolio.document.FrontMatter;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Goes through front matter along what the profile says of it, into objects and lists. */
public final class FieldVisit {

    /** No document has more without aliases, which make little text say much. */
    private static final int MOST = 200_000;

    private final Deque<FieldGroup> groups = new ArrayDeque<>();
    private final Deque<FieldValue> values = new ArrayDeque<>();
    private int left = MOST;

    private FieldVisit() {}

    /** Calls back for each value that the profile names, with something in it or not. */
    public static void values(FrontMatter frontMatter, DocumentType type, Consumer<FieldValue> action) {
        new FieldVisit().go(frontMatter, type, group -> {}, action);
    }

    /** Calls back for each group of fields that the profile names; for none where the fields could not be read. */
    public static void groups(FrontMatter frontMatter, DocumentType type, Consumer<FieldGroup> action) {
        new FieldVisit().go(frontMatter, type, action, value -> {});
    }

    private void go(
            FrontMatter frontMatter,
            DocumentType type,
            Consumer<FieldGroup> eachGroup,
            Consumer<FieldValue> eachValue) {
        if (!frontMatter.isReadable()) {
            return;
        }
        groups.add(new FieldGroup("", type.fields(), frontMatter.fields(), frontMatter.fence()));
        while (!groups.isEmpty() || !values.isEmpty()) {
            if (values.isEmpty()) {
                FieldGroup group = groups.remove();
                eachGroup.accept(group);
                open(group);
            } else {
                FieldValue value = values.remove();
                eachValue.accept(value);
                open(value);
            }
        }
    }

    private void open(FieldGroup group) {
        for (FieldSpec field : group.specs()) {
            Optional<YamlMapping.Entry> entry = group.fields().entry(field.name());
            entry.ifPresent(found -> add(new FieldValue(
                    group.path(field.name()), field, found.key().span(), found.value(), /* item= */ false)));
        }
    }

    private void open(FieldValue value) {
        FieldSpec spec = value.spec();
        List<FieldSpec> fields = spec.nested().fields();
        if (spec.type() == ValueType.OBJECT
                && !fields.isEmpty()
                && value.value() instanceof YamlMapping mapping
                && !mapping.isEmpty()) {
            groups.add(new FieldGroup(value.path(), fields, mapping, place(value)));
        } else if (spec.type() == ValueType.LIST
                && spec.nested().item().isPresent()
                && value.value() instanceof YamlSequence list) {
            int number = 0;
            for (YamlValue item : list.items()) {
                number++;
                String path = value.path() + "[" + number + "]";
                add(new FieldValue(path, spec.nested().item().get(), item.span(), item, /* item= */ true));
            }
        }
    }

    /** An item is told where it begins: all of it may be many lines. */
    private static Span place(FieldValue value) {
        boolean opened = value.item() && value.value() instanceof YamlMapping mapping && !mapping.isEmpty();
        return opened ? first((YamlMapping) value.value()) : value.place();
    }

    private static Span first(YamlMapping mapping) {
        Span key = mapping.entries().get(0).key().span();
        return key.start() > mapping.span().start()
                ? new Span(mapping.span().start(), mapping.span().start() + 1)
                : key;
    }

    private void add(FieldValue value) {
        if (left > 0) {
            left--;
            values.add(value);
        }
    }
}
