package dev.portfolio.profile;

import dev.portfolio.source.Location;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A glob of files, and where a profile's own file has it.
 *
 * @param use what it is for
 * @param glob the glob
 * @param location where it is written
 * @param owner where what it belongs to begins: the entry of {@code suppressions}; the same place for others
 */
public record WrittenGlob(Use use, String glob, Location location, Location owner) {

    /** What the files of a glob are picked for. */
    public enum Use {
        /** To be of a type. */
        FILES("files"),
        /** Not to be read. */
        EXCLUDE("exclude"),
        /** To be shown as evidence. */
        PROOFS("proofFiles"),
        /** To have rules silenced. */
        SUPPRESSION("files");

        private final String key;

        Use(String key) {
            this.key = key;
        }

        /** The key it is written under. */
        public String key() {
            return key;
        }
    }

    /**
     * The globs that a profile's own file has. Those of the files it extends are made for other portfolios too.
     *
     * @param layers the files it is made from, from the first on
     */
    public static List<WrittenGlob> in(List<Layer> layers) {
        if (layers.isEmpty() || layers.get(layers.size() - 1).builtIn()) {
            return List.of();
        }
        Layer own = layers.get(layers.size() - 1);
        List<WrittenGlob> globs = new ArrayList<>();
        texts(own.written(), Use.EXCLUDE, own.source(), Optional.empty(), globs);
        texts(own.written(), Use.PROOFS, own.source(), Optional.empty(), globs);
        own.written()
                .value("documents")
                .flatMap(WrittenGlob::mapping)
                .ifPresent(types -> types.entries()
                        .forEach(type -> mapping(type.value())
                                .ifPresent(keys -> texts(keys, Use.FILES, own.source(), Optional.empty(), globs))));
        if (own.written().value("suppressions").orElse(null) instanceof YamlSequence list) {
            for (YamlValue item : list.items()) {
                mapping(item)
                        .ifPresent(keys -> texts(
                                keys,
                                Use.SUPPRESSION,
                                own.source(),
                                Optional.of(SuppressionReader.place(keys)),
                                globs));
            }
        }
        return globs;
    }

    private static Optional<YamlMapping> mapping(YamlValue value) {
        return value instanceof YamlMapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    private static void texts(
            YamlMapping keys, Use use, SourceText source, Optional<Span> owner, List<WrittenGlob> globs) {
        Stream<YamlValue> values = keys.value(use.key()).stream()
                .flatMap(value -> value instanceof YamlSequence list ? list.items().stream() : Stream.of(value));
        values.filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(scalar -> !scalar.isEmpty())
                .forEach(scalar -> {
                    Location location = source.location(scalar.span());
                    globs.add(new WrittenGlob(
                            use,
                            scalar.value().strip(),
                            location,
                            owner.map(source::location).orElse(location)));
                });
    }
}
