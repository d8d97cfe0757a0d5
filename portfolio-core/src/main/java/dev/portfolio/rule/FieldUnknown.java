package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.DocumentType.Additional;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.yaml.YamlMapping;
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
        if (meant.isPresent()) {
            Arguments near = arguments.with("near", meant.get().name());
            boolean invisible = INVISIBLE
                    .matcher(entry.name())
                    .replaceAll("")
                    .equals(meant.get().name());
            String variant = invisible ? "invisible" : "near-required";
            if (invisible || meant.get().required()) {
                check.reportError(variant, entry.key().span(), near);
            } else {
                check.report("near", entry.key().span(), near);
            }
        } else if (!group.isWhole() || !isForSchema(entry.name(), check.type())) {
            unexpected(entry, arguments, check);
        }
    }

    private static void unexpected(YamlMapping.Entry entry, Arguments arguments, DocumentCheck check) {
        if (check.type().additionalFields() == Additional.REFUSE) {
            check.reportError("", entry.key().span(), arguments);
        } else if (check.type().additionalFields() == Additional.WARN) {
            check.report("", entry.key().span(), arguments);
        }
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
                .filter(field -> !present.contains(field.name()))
                .toList();
    }

    private static Optional<FieldSpec> meant(String name, List<FieldSpec> absent) {
        List<String> names = absent.stream().map(FieldSpec::name).toList();
        return DidYouMean.among(names, name)
                .flatMap(meant -> absent.stream()
                        .filter(field -> field.name().equals(meant))
                        .findFirst());
    }
}
