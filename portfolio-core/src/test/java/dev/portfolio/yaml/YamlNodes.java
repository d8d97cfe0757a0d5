package dev.portfolio.yaml;

import dev.portfolio.source.SourceText;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** YAML as the tree that schemas of JSON are held against. */
public final class YamlNodes {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private YamlNodes() {}

    /** A YAML text as an editor hands it to its schema validator. */
    public static JsonNode of(String yaml) {
        return node(YamlReader.read(SourceText.of("f.yaml", yaml)).value().orElseThrow());
    }

    private static JsonNode node(YamlValue value) {
        if (value instanceof YamlMapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.name(), node(entry.value())));
            return object;
        }
        if (value instanceof YamlSequence list) {
            ArrayNode array = NODES.arrayNode();
            list.items().forEach(item -> array.add(node(item)));
            return array;
        }
        YamlScalar scalar = (YamlScalar) value;
        return switch (scalar.kind()) {
            case NULL -> NODES.nullNode();
            case BOOLEAN -> NODES.booleanNode(Boolean.parseBoolean(scalar.value()));
            case NUMBER -> MAPPER.readTree(new BigDecimal(scalar.value()).toString());
            case TEXT -> NODES.stringNode(scalar.value());
        };
    }
}
