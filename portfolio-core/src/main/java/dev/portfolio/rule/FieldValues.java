package dev.portfolio.rule;

import dev.portfolio.document.Document;
import dev.portfolio.document.FrontMatter;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The front matter of a document along what the profile says of it, into objects and lists. Gone through once, for all
 * rules.
 */
public final class FieldValues {

    /** No document has more without aliases, which make little text say much. */
    private static final int MOST = 200_000;

    private final List<FieldGroup> groups = new ArrayList<>();
    private final List<FieldValue> values = new ArrayList<>();
    private final List<FieldValue> written = new ArrayList<>();
    private final List<FieldValue> unfinished = new ArrayList<>();

    private FieldValues() {}

    /** What the fields of a document's front matter hold; nothing where they could not be read. */
    public static FieldValues of(Document document, DocumentType type) {
        FrontMatter frontMatter = document.frontMatter();
        FieldValues fields = new FieldValues();
        if (frontMatter.isReadable() || frontMatter.state() == FrontMatter.State.PARTLY_READ) {
            fields.groups.add(new FieldGroup(
                    "", type.fields(), frontMatter.fields(), frontMatter.unreadable(), frontMatter.fence()));
            int group = 0;
            int value = 0;
            while (group < fields.groups.size() || value < fields.values.size()) {
                if (value < fields.values.size()) {
                    fields.open(fields.values.get(value++));
                } else {
                    fields.open(fields.groups.get(group++));
                }
            }
        }
        return fields;
    }

    /** The front matter as a whole, and each object in it whose fields the profile names. */
    public List<FieldGroup> groups() {
        return Collections.unmodifiableList(groups);
    }

    /** Each value that the profile names, with something in it or not. */
    public List<FieldValue> all() {
        return Collections.unmodifiableList(values);
    }

    /** Those with something in it. */
    List<FieldValue> written() {
        return written;
    }

    /** Those that only hold the place of a text: the dots of a sample. */
    List<FieldValue> unfinished() {
        return unfinished;
    }

    private void open(FieldGroup group) {
        for (FieldSpec field : group.specs()) {
            Optional<YamlMapping.Entry> entry = group.fields().entry(field.name());
            entry.ifPresent(found -> add(new FieldValue(
                    group.path(field.name()),
                    field,
                    found.key().span(),
                    found.value(),
                    field.name() + ": ",
                    group.specs())));
        }
    }

    private void open(FieldValue value) {
        FieldSpec spec = value.spec();
        List<FieldSpec> fields = spec.nested().fields();
        if (spec.type() == ValueType.OBJECT
                && !fields.isEmpty()
                && value.value() instanceof YamlMapping mapping
                && !mapping.isEmpty()) {
            groups.add(new FieldGroup(value.path(), fields, mapping, Set.of(), place(value)));
        } else if (spec.type() == ValueType.LIST
                && spec.nested().item().isPresent()
                && value.value() instanceof YamlSequence list) {
            String lead = list.inBrackets() ? "" : "- ";
            int number = 0;
            for (YamlValue item : list.items()) {
                number++;
                String path = value.path() + "[" + number + "]";
                add(new FieldValue(path, spec.nested().item().get(), item.span(), item, lead, List.of()));
            }
        }
    }

    /** An item is told where it begins: all of it may be many lines. */
    private static Span place(FieldValue value) {
        boolean opened = value.isItem() && value.value() instanceof YamlMapping mapping && !mapping.isEmpty();
        return opened ? first((YamlMapping) value.value()) : value.place();
    }

    private static Span first(YamlMapping mapping) {
        int start = mapping.span().start();
        return mapping.inBraces()
                ? new Span(start, start + 1)
                : mapping.entries().get(0).key().span();
    }

    private void add(FieldValue value) {
        if (values.size() == MOST) {
            return;
        }
        values.add(value);
        if (Unfinished.is(value.spec(), value.value())) {
            unfinished.add(value);
        } else if (!value.value().isEmpty()) {
            written.add(value);
        }
    }
}
