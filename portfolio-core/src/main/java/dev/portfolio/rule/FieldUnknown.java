package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.DocumentType.Additional;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field that the profile does not name; most often one whose name was mistyped. */
record FieldUnknown(RuleId id, Severity severity) implements DocumentRule {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{Cf}&&[^ ]]+");
    private static final int MOST_LOOKED_AT = 1000;

    FieldUnknown() {
        this(new RuleId("field-unknown"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachGroup(group -> {
            List<FieldSpec> absent = absent(group);
            unknown(group).forEach(entry -> check(entry, group, absent, check));
        });
    }

    private static void check(YamlMapping.Entry entry, FieldGroup group, List<FieldSpec> absent, DocumentCheck check) {
        Arguments arguments = Arguments.none().with("field", group.path(entry.name()));
        Optional<FieldSpec> meant = meant(entry.name(), absent);
        if (meant.isPresent() && isGlued(entry.name(), meant.get())) {
            Arguments glued = Arguments.none()
                    .with("near", meant.get().name())
                    .with("fixed", fixed(entry, meant.get(), check.document().source()));
            check.reportError("no-space", entry.key().span(), glued);
        } else if (meant.isPresent()) {
            report(entry, meant.get(), group, check);
        } else if (!check.document().frontMatter().isComplete()) {
            // What stands around a mistake, or before a fence that is missing, may be no field at all.
            return;
        } else if (!group.isWhole() || !(isForSchema(entry.name(), check.type()) || isForClaims(entry.name(), check))) {
            unexpected(entry, arguments, check);
        }
    }

    private static void report(YamlMapping.Entry entry, FieldSpec meant, FieldGroup group, DocumentCheck check) {
        boolean invisible = INVISIBLE.matcher(entry.name()).replaceAll("").equals(meant.name());
        Span place = entry.key().span();
        Arguments near = Arguments.none().with("near", meant.name());
        if (invisible) {
            check.reportError("invisible", place, near);
        } else if (meant.required()) {
            Arguments names = near.with("field", group.path(meant.name())).with("name", entry.name());
            check.reportError("near-required", place, names);
        } else {
            check.report("near", place, near.with("field", group.path(entry.name())));
        }
    }

    private static void unexpected(YamlMapping.Entry entry, Arguments arguments, DocumentCheck check) {
        if (check.type().additionalFields() == Additional.REFUSE) {
            check.reportError("", entry.key().span(), arguments);
        } else if (check.type().additionalFields() == Additional.WARN) {
            check.report("", entry.key().span(), arguments);
        }
    }

    /** A field in which something of the framework is claimed; without a framework, it is a field like any other. */
    private static boolean isForClaims(String name, DocumentCheck check) {
        return check.claims().programme().isPresent() && check.type().claims().isField(name);
    }

    /** A schema knows the field, or refuses those it does not know itself. */
    private static boolean isForSchema(String name, DocumentType type) {
        return type.schema()
                .filter(schema -> schema.isClosed() || schema.names().contains(name))
                .isPresent();
    }

    /** Whether a field is told here, as one of the profile's with a mistyped name. */
    static boolean isMistyped(String name, FieldGroup group) {
        return meant(name, absent(group)).isPresent();
    }

    /** The fields that are not there, but for their names: they are there under mistyped ones. */
    static Set<String> mistyped(FieldGroup group) {
        List<FieldSpec> absent = absent(group);
        return unknown(group)
                .limit(MOST_LOOKED_AT)
                .flatMap(entry -> meant(entry.name(), absent).stream())
                .map(FieldSpec::name)
                .collect(Collectors.toSet());
    }

    private static Stream<YamlMapping.Entry> unknown(FieldGroup group) {
        Set<String> known = group.specs().stream().map(FieldSpec::name).collect(Collectors.toSet());
        return group.fields().entries().stream()
                .filter(entry -> !known.contains(entry.name()) && !entry.name().isBlank());
    }

    private static List<FieldSpec> absent(FieldGroup group) {
        Set<String> present =
                group.fields().entries().stream().map(YamlMapping.Entry::name).collect(Collectors.toSet());
        return group.specs().stream()
                .filter(field ->
                        !present.contains(field.name()) && !group.unreadable().contains(field.name()))
                .toList();
    }

    /** {@code title:L'analyse : bilan}: without a space behind the first colon, the second one ends the name. */
    private static boolean isGlued(String name, FieldSpec field) {
        return name.startsWith(field.name() + ":")
                && name.length() > field.name().length() + 1;
    }

    private static String fixed(YamlMapping.Entry entry, FieldSpec meant, SourceText source) {
        Span line = source.line(source.lineAt(entry.key().span().start()));
        String rest = source.text(new Span(entry.key().span().start(), line.end()));
        int value = rest.indexOf(':') + 1;
        while (value < rest.length() && Character.isSpaceChar(rest.charAt(value))) {
            value++;
        }
        return meant.name() + ": " + YamlScalar.quoted(rest.substring(value).stripTrailing());
    }

    private static Optional<FieldSpec> meant(String name, List<FieldSpec> absent) {
        Optional<FieldSpec> glued =
                absent.stream().filter(field -> isGlued(name, field)).findFirst();
        if (glued.isPresent()) {
            return glued;
        }
        List<String> names = absent.stream().map(FieldSpec::name).toList();
        return DidYouMean.among(names, name)
                .flatMap(meant -> absent.stream()
                        .filter(field -> field.name().equals(meant))
                        .findFirst());
    }
}
