package dev.portfolio.schema;

import dev.harrel.jsonschema.EvaluationContext;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SchemaParsingContext;
import dev.portfolio.text.TextPattern;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at keywords as their dialect does, step by counted step, but for those whose time a schema could make endless:
 * patterns are matched in linear time, and equal items are found by their texts.
 */
final class Keywords implements EvaluatorFactory {

    @Override
    public Optional<Evaluator> create(SchemaParsingContext ctx, String fieldName, JsonNode fieldNode) {
        return own(ctx, fieldName, fieldNode)
                .or(() -> ctx.getDialect().getEvaluatorFactory().create(ctx, fieldName, fieldNode))
                .map(Counted::new);
    }

    /** What nothing is returned for is left to the dialect; so a pattern has an answer, whatever it is. */
    private static Optional<Evaluator> own(SchemaParsingContext ctx, String keyword, JsonNode node) {
        return switch (keyword) {
            case "pattern" ->
                Optional.of(pattern(node).<Evaluator>map(Pattern::new).orElse(new Left()));
            case "patternProperties" -> Optional.of(PatternProperties.of(ctx, node));
            case "format" -> node.isString() ? Formats.of(node.asString()) : Optional.empty();
            case "uniqueItems" ->
                node.isBoolean() && node.asBoolean() ? Optional.of(new UniqueItems()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    static Optional<TextPattern> pattern(String expression) {
        try {
            return Optional.of(TextPattern.of(expression));
        } catch (TextPattern.InvalidException e) {
            return Optional.empty();
        }
    }

    private static Optional<TextPattern> pattern(JsonNode node) {
        return node.isString() ? pattern(node.asString()) : Optional.empty();
    }

    /** A look that is counted. */
    private record Counted(Evaluator evaluator) implements Evaluator {

        @Override
        public Result evaluate(EvaluationContext ctx, JsonNode node) {
            if (!(node instanceof SchemaNode known)) {
                return evaluator.evaluate(ctx, node);
            }
            known.effort().enter();
            Result result = evaluator.evaluate(ctx, node);
            known.effort().leave();
            return result;
        }

        @Override
        public int getOrder() {
            return evaluator.getOrder();
        }
    }

    /** A pattern that cannot be used; that was told when the schema was read. */
    private record Left() implements Evaluator {

        @Override
        public Result evaluate(EvaluationContext ctx, JsonNode node) {
            return Result.success();
        }
    }

    private record Pattern(TextPattern pattern) implements Evaluator {

        @Override
        public Result evaluate(EvaluationContext ctx, JsonNode node) {
            return !node.isString() || pattern.isFoundIn(node.asString())
                    ? Result.success()
                    : Result.failure("pattern");
        }
    }

    private record PatternProperties(Map<TextPattern, String> schemas) implements Evaluator {

        static PatternProperties of(SchemaParsingContext ctx, JsonNode node) {
            Map<TextPattern, String> schemas = new LinkedHashMap<>();
            if (node.isObject()) {
                node.asObject()
                        .forEach((expression, schema) -> pattern(expression)
                                .ifPresent(pattern -> schemas.put(pattern, ctx.getAbsoluteUri(schema))));
            }
            return new PatternProperties(schemas);
        }

        @Override
        public Result evaluate(EvaluationContext ctx, JsonNode node) {
            if (!node.isObject()) {
                return Result.success();
            }
            Set<String> seen = new HashSet<>();
            boolean valid = true;
            for (Map.Entry<String, JsonNode> member : node.asObject().entrySet()) {
                for (Map.Entry<TextPattern, String> schema : schemas.entrySet()) {
                    if (schema.getKey().isFoundIn(member.getKey())) {
                        seen.add(member.getKey());
                        valid &= ctx.resolveInternalRefAndValidate(schema.getValue(), member.getValue());
                    }
                }
            }
            return valid ? Result.success(seen) : Result.failure();
        }
    }

    private record UniqueItems() implements Evaluator {

        @Override
        public Result evaluate(EvaluationContext ctx, JsonNode node) {
            if (!node.isArray()) {
                return Result.success();
            }
            Set<String> seen = new HashSet<>();
            for (JsonNode item : node.asArray()) {
                if (!seen.add(CanonicalText.of(item))) {
                    return Result.failure("uniqueItems");
                }
            }
            return Result.success();
        }
    }
}
