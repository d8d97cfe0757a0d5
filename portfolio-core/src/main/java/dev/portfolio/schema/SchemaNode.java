package dev.portfolio.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlNumber;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A YAML value as the validator sees it. Its type is that of YAML 1.2's core schema, so a date is a text; a number that
 * nobody can mean, such as {@code .inf}, is a text, too.
 */
final class SchemaNode implements JsonNode {

    private final YamlValue value;
    private final String pointer;
    private final Effort effort;
    private final SimpleType type;
    private @Nullable List<JsonNode> items;
    private @Nullable Map<String, JsonNode> members;

    SchemaNode(YamlValue value, String pointer, Effort effort) {
        this.value = value;
        this.pointer = pointer;
        this.effort = effort;
        this.type = type(value);
    }

    Effort effort() {
        return effort;
    }

    YamlValue value() {
        return value;
    }

    private static SimpleType type(YamlValue value) {
        if (value instanceof YamlMapping) {
            return SimpleType.OBJECT;
        }
        if (value instanceof YamlSequence) {
            return SimpleType.ARRAY;
        }
        YamlScalar scalar = (YamlScalar) value;
        return switch (scalar.kind()) {
            case NULL -> SimpleType.NULL;
            case BOOLEAN -> SimpleType.BOOLEAN;
            case TEXT -> SimpleType.STRING;
            case NUMBER ->
                YamlNumber.of(scalar)
                        .map(number -> isWhole(number) ? SimpleType.INTEGER : SimpleType.NUMBER)
                        .orElse(SimpleType.STRING);
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        return type;
    }

    @Override
    public boolean asBoolean() {
        return Boolean.parseBoolean(asString());
    }

    @Override
    public String asString() {
        return value instanceof YamlScalar scalar ? scalar.value() : "";
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    /** Without zeros at its end, so that equal numbers are equal. */
    @Override
    public BigDecimal asNumber() {
        BigDecimal number =
                value instanceof YamlScalar scalar ? YamlNumber.of(scalar).orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
        return number.stripTrailingZeros();
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonNode> known = items;
        if (known == null) {
            known = new ArrayList<>();
            List<YamlValue> values = value instanceof YamlSequence list ? list.items() : List.of();
            effort.spend(values.size());
            for (int i = 0; i < values.size(); i++) {
                known.add(new SchemaNode(values.get(i), pointer + "/" + i, effort));
            }
            known = Collections.unmodifiableList(known);
            items = known;
        }
        return known;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> known = members;
        if (known == null) {
            known = new LinkedHashMap<>();
            List<YamlMapping.Entry> entries = value instanceof YamlMapping mapping ? mapping.entries() : List.of();
            effort.spend(entries.size());
            for (YamlMapping.Entry entry : entries) {
                String inner = pointer + "/" + JsonNode.encodeJsonPointer(entry.name());
                known.putIfAbsent(entry.name(), new SchemaNode(entry.value(), inner, effort));
            }
            known = Collections.unmodifiableMap(known);
            members = known;
        }
        return known;
    }

    /** Never long: it goes into messages that nobody reads. */
    @Override
    public String toPrintableString() {
        return "value";
    }
}
