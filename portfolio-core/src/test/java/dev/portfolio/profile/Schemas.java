package dev.portfolio.profile;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The profile's JSON Schema, and what it says of a text. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper MAPPER = JsonMapper.shared();

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
}
