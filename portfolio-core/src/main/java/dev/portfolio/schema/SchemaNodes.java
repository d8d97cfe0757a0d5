package dev.portfolio.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.portfolio.source.SourceText;
import dev.portfolio.yaml.YamlReader;
import dev.portfolio.yaml.YamlValue;

/** Gives the validator its nodes: of values that were read already, and of the dialects' own schemas. */
final class SchemaNodes implements JsonNodeFactory {

    @Override
    public JsonNode wrap(Object node) {
        if (node instanceof SchemaNode known) {
            return known;
        }
        throw new IllegalArgumentException("Only what YamlReader read can be validated.");
    }

    /** Reads a dialect's own schema. */
    @Override
    public JsonNode create(String rawJson) {
        YamlValue value = YamlReader.read(SourceText.of("dialect", rawJson))
                .value()
                .orElseThrow(() -> new IllegalArgumentException("The schema of a dialect cannot be read."));
        return new SchemaNode(value, "", new Effort(Long.MAX_VALUE, text -> true));
    }
}
