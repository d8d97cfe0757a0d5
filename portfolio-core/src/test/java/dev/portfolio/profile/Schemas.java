package dev.portfolio.profile;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.portfolio.source.SourceText;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlReader;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The profile's JSON Schema, and what it says of a text. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Schemas() {}

    /** A file of the project's documentation. */
    static Path docs(String name) {
        return Path.of(System.getProperty("basedir", "")).resolve("../docs").resolve(name);
    }

    /** A file's text. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The profile's schema, as the jar has it. */
    static String ofProfiles() {
        return resource("portfolio.schema.json");
    }

    static String resource(String name) {
        try (InputStream in = ProfileReader.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a schema says against a tree; nothing where that is valid. */
    static List<String> faults(Schema schema, JsonNode instance) {
        return schema.validate(instance).stream().map(Error::toString).toList();
    }

    static Schema schema(String schema) {
        return REGISTRY.getSchema(schema, InputFormat.JSON);
    }

    /** What makes a text no JSON Schema 2020-12; nothing where it is one. */
    static List<String> faultsOfSchema(String schema) {
        Schema dialect = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return faults(dialect, tree(schema));
    }

    /** A JSON text as a tree. */
    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /** A YAML text as an editor hands it to its schema validator. */
    static JsonNode yaml(String yaml) {
        return node(
                YamlReader.read(SourceText.of("portfolio.yaml", yaml)).value().orElseThrow());
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
