package dev.portfolio.schema;

import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** JSON pointers: {@code /definitions/work}. */
final class Pointers {

    private Pointers() {}

    /** The keys and indexes of a pointer, in order. */
    static List<String> parts(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(part -> part.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    /** What a pointer leads to. */
    static Optional<YamlValue> find(YamlValue root, String pointer) {
        Optional<YamlValue> found = Optional.of(root);
        for (String part : parts(pointer)) {
            found = found.flatMap(value -> step(value, part));
        }
        return found;
    }

    private static Optional<YamlValue> step(YamlValue value, String part) {
        if (value instanceof YamlMapping mapping) {
            return mapping.value(part);
        }
        boolean index = value instanceof YamlSequence && part.matches("0|[1-9][0-9]{0,6}");
        List<YamlValue> items = index ? ((YamlSequence) value).items() : List.of();
        return index && Integer.parseInt(part) < items.size()
                ? Optional.of(items.get(Integer.parseInt(part)))
                : Optional.empty();
    }

    /** What a reference within one file leads to: {@code #}, {@code #/definitions/work}. */
    static Optional<YamlValue> local(YamlValue root, String reference) {
        if (!reference.startsWith("#")) {
            return Optional.empty();
        }
        String pointer = reference.substring(1);
        try {
            String decoded = URLDecoder.decode(pointer.replace("+", "%2B"), StandardCharsets.UTF_8);
            return decoded.isEmpty() || decoded.startsWith("/") ? find(root, decoded) : Optional.empty();
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
