package dev.portfolio.schema;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.InvalidSchemaException;
import dev.harrel.jsonschema.JsonSchemaException;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.portfolio.finding.Arguments;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlDocument;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlReader;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A JSON Schema of front matter, read and ready.
 *
 * <pre>{@code
 * JsonSchema schema = JsonSchema.read(source).schema().orElseThrow();
 * List<SchemaMistake> mistakes = schema.check(fields, fence, text -> true);
 * }</pre>
 *
 * <p>References lead within the file, never over the network. Whatever the schema, an answer comes after as many steps
 * as a document of that size deserves.
 */
public final class JsonSchema {

    private static final URI PLACE = URI.create("urn:schema");
    private static final long FEWEST_STEPS = 100_000;
    private static final long STEPS_OF_A_CHARACTER = 100;

    private final YamlMapping root;
    private final String file;
    private final Validator validator;
    private final Set<String> names = new LinkedHashSet<>();
    private final boolean closed;

    /**
     * What was read from a schema's file.
     *
     * @param schema the schema; empty where it cannot be used
     * @param file the text as YAML
     * @param faults why it cannot be used
     * @param remarks what is not judged in it
     */
    public record Reading(
            Optional<JsonSchema> schema, YamlDocument file, List<SchemaFault> faults, List<SchemaFault> remarks) {
        /** Keeps copies. */
        public Reading {
            faults = List.copyOf(faults);
            remarks = List.copyOf(remarks);
        }
    }

    private JsonSchema(YamlMapping root, String file, Validator validator) {
        this.root = root;
        this.file = file;
        this.validator = validator;
        this.closed = collect(root);
    }

    /** Reads a schema: JSON, which is read as the YAML that it is, in any dialect from draft 4 on. */
    public static Reading read(SourceText source) {
        YamlDocument read = YamlReader.read(source);
        if (!read.isComplete()) {
            return new Reading(Optional.empty(), read, List.of(), List.of());
        }
        if (!(read.value().orElse(null) instanceof YamlMapping root)) {
            SchemaFault shape = new SchemaFault("schema-shape", Span.at(0), Arguments.none());
            return new Reading(Optional.empty(), read, List.of(shape), List.of());
        }
        SchemaScan scan = SchemaScan.of(root);
        if (!scan.faults().isEmpty()) {
            return new Reading(Optional.empty(), read, scan.faults(), scan.remarks());
        }
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new SchemaNodes())
                .withEvaluatorFactory(new Keywords())
                .withDefaultDialect(new Dialects.Draft7Dialect())
                .createValidator();
        try {
            validator.registerSchema(PLACE, new SchemaNode(root, "", new Effort(Long.MAX_VALUE, text -> true)));
        } catch (InvalidSchemaException e) {
            return new Reading(Optional.empty(), read, List.of(invalid(root, e)), scan.remarks());
        } catch (JsonSchemaException | IllegalArgumentException | Effort.ExhaustedException e) {
            return new Reading(Optional.empty(), read, List.of(unusable(root)), scan.remarks());
        }
        return new Reading(
                Optional.of(new JsonSchema(root, source.path(), validator)), read, List.of(), scan.remarks());
    }

    /** A schema that is none, told at the value which cannot stand there. */
    private static SchemaFault invalid(YamlMapping root, InvalidSchemaException e) {
        String pointer = e.getErrors().stream()
                .map(Error::getInstanceLocation)
                .reduce("", (longest, other) -> other.length() > longest.length() ? other : longest);
        Instance wrong = Instance.at(root, root.span(), pointer);
        Span place = wrong.isWhole() ? Span.at(root.span().start()) : wrong.place();
        return new SchemaFault("schema-invalid", place, Arguments.none().with("path", pointer));
    }

    /** A dialect that is not known, or a name of the schema that is none. */
    private static SchemaFault unusable(YamlMapping root) {
        Optional<String> dialect = Parts.text(root, "$schema");
        Span place = dialect.flatMap(named -> root.value("$schema"))
                .map(YamlValue::span)
                .orElse(Span.at(root.span().start()));
        return new SchemaFault("schema-dialect", place, Arguments.none().with("value", dialect.orElse("$schema")));
    }

    /** Whether the schema or one that holds for the same value refuses other fields; their names are kept on the way. */
    private boolean collect(YamlMapping schema) {
        boolean refuses = schema.value("additionalProperties")
                .filter(value ->
                        value instanceof YamlScalar scalar && scalar.value().equals("false"))
                .isPresent();
        names.addAll(Parts.names(schema, "properties"));
        List<YamlValue> others = new ArrayList<>(Parts.items(schema, "allOf"));
        Parts.text(schema, "$ref")
                .flatMap(reference -> Pointers.local(root, reference))
                .ifPresent(others::add);
        for (YamlValue other : others) {
            refuses |= other instanceof YamlMapping mapping && collect(mapping);
        }
        return refuses;
    }

    /** The file it was read from. */
    public String file() {
        return file;
    }

    /** The names of the fields that it says something of. */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    /** Whether it refuses fields of other names. */
    public boolean isClosed() {
        return closed;
    }

    /**
     * Holds front matter against the schema.
     *
     * @param fields the front matter's fields
     * @param whole where it is told that something is missing
     * @param dates whether a text is a date
     */
    public List<SchemaMistake> check(YamlMapping fields, Span whole, Predicate<String> dates) {
        long steps = FEWEST_STEPS + STEPS_OF_A_CHARACTER * fields.span().length();
        SchemaNode node = new SchemaNode(fields, "", new Effort(steps, dates));
        try {
            Validator.Result result = validator.validate(PLACE, node);
            return result.isValid() ? List.of() : new Mistakes(root, fields, whole, result.getErrors()).all();
        } catch (Effort.ExhaustedException e) {
            return List.of(new SchemaMistake("effort", whole, "", Arguments.none()));
        }
    }
}
