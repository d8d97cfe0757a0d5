package dev.portfolio.schema;

import dev.harrel.jsonschema.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** A value as a text that equal values have in common, whatever the order of their keys. */
final class CanonicalText {

    private final StringBuilder text = new StringBuilder();

    private CanonicalText() {}

    static String of(JsonNode node) {
        CanonicalText canonical = new CanonicalText();
        canonical.add(node, 0);
        return canonical.text.toString();
    }

    private void add(JsonNode node, int depth) {
        if (node instanceof SchemaNode known) {
            known.effort().spend(1);
        }
        if (depth > Effort.DEEPEST) {
            throw new Effort.ExhaustedException();
        }
        if (node.isObject()) {
            text.append('{');
            for (Map.Entry<String, JsonNode> member : new TreeMap<>(node.asObject()).entrySet()) {
                quote(member.getKey());
                add(member.getValue(), depth + 1);
            }
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            node.asArray().forEach(item -> add(item, depth + 1));
            text.append(']');
        } else if (node.isNumber()) {
            text.append(node.asNumber()).append(',');
        } else if (node.isString()) {
            quote(node.asString());
        } else {
            text.append(node.isNull() ? "null" : node.asBoolean()).append(',');
        }
    }

    /** With its length in front, so that no text can look like two. */
    private void quote(String part) {
        text.append(part.length()).append('"').append(part);
    }
}
