package dev.portfolio.rule;

import dev.portfolio.profile.FieldSpec;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A group of keys whose names the profile says: the front matter as a whole, or an object in it.
 *
 * @param path its name, as authors read it; empty for the front matter
 * @param specs the fields it may have
 * @param fields the keys and values it has
 * @param unreadable the names of those that are there as well, and could not be read
 * @param place where it is told that something is missing: the front matter's fence, an object's key, an item
 */
public record FieldGroup(String path, List<FieldSpec> specs, YamlMapping fields, Set<String> unreadable, Span place) {

    /** Whether it is the front matter as a whole. */
    boolean isWhole() {
        return path.isEmpty();
    }

    /** The path of a field in it. */
    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The field that is there and wants another one beside it. */
    Optional<YamlMapping.Entry> partner(FieldSpec field) {
        return field.requiredWith().stream()
                .flatMap(name -> fields.entry(name).stream())
                .filter(entry -> !entry.value().isEmpty())
                .findFirst();
    }
}
