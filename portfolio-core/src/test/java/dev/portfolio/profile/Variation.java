package dev.portfolio.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes a tree at one place: a key or an item goes, gets another name, gets another value. */
final class Variation {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Variation() {}

    static void apply(JsonNode tree, Random random) {
        List<JsonNode> places = new ArrayList<>();
        collect(tree, places);
        JsonNode place = places.get(random.nextInt(places.size()));
        if (place instanceof ObjectNode object) {
            apply(object, random);
        } else if (place instanceof ArrayNode array) {
            apply(array, random);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainer() && !node.isEmpty()) {
            places.add(node);
        }
        node.forEach(child -> collect(child, places));
    }

    private static void apply(ObjectNode object, Random random) {
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> {
                JsonNode value = object.remove(name);
                object.set(name.substring(1), value);
            }
            default -> object.set(name, value(random));
        }
    }

    private static void apply(ArrayNode array, Random random) {
        int index = random.nextInt(array.size());
        if (random.nextInt(3) == 0) {
            array.remove(index);
        } else {
            array.set(index, value(random));
        }
    }

    private static JsonNode value(Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt(10));
            case 3 -> NODES.numberNode(-1);
            case 4 -> NODES.numberNode(1.5);
            case 5 -> NODES.stringNode("");
            case 6 -> NODES.stringNode("off");
            case 7 -> NODES.stringNode("list");
            case 8 -> NODES.stringNode("strict");
            case 9 -> NODES.stringNode("words of another kind");
            case 10 -> NODES.objectNode();
            case 11 -> NODES.arrayNode();
            case 12 -> NODES.arrayNode().add("text").add("");
            default -> NODES.objectNode().put("min", 1);
        };
    }
}
