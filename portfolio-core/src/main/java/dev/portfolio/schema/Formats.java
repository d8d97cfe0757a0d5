package dev.portfolio.schema;

import dev.harrel.jsonschema.EvaluationContext;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.JsonNode;
import dev.portfolio.text.TextPattern;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The formats that are judged. A date is whatever the rules take for one; other formats are left alone. */
final class Formats {

    /** The formats that are dates. */
    static final Set<String> DATES = Set.of("date", "date-time");

    /** A date as a count of seconds or milliseconds. */
    static final String UNIX_TIME = "unix-time";

    private static final TextPattern EMAIL =
            TextPattern.of("[^\\s@,;<>()]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final TextPattern UUID =
            TextPattern.of("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final TextPattern TIME =
            TextPattern.of("([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?([Zz]|[+-][0-9]{2}:[0-9]{2})?");

    /** Fewer figures are a year, or a date without its hyphens, and not a moment. */
    private static final BigInteger EARLIEST = BigInteger.valueOf(100_000_000);

    private Formats() {}

    static Optional<Evaluator> of(String format) {
        return switch (format) {
            case "date", "date-time" -> Optional.of(new Date());
            case UNIX_TIME -> Optional.of(new UnixTime());
            case "time" -> Optional.of(new Format(TIME::matches));
            case "email", "idn-email" -> Optional.of(new Format(EMAIL::matches));
            case "uuid" -> Optional.of(new Format(UUID::matches));
            case "uri", "url", "iri" -> Optional.of(new Format(Formats::isAddress));
            default -> Optional.empty();
        };
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text.strip());
            return uri.isAbsolute() && (uri.isOpaque() || uri.getRawAuthority() != null);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private record Format(Predicate<String> accepts) implements Evaluator {

        @Override
        public Result evaluate(EvaluationContext ctx, JsonNode node) {
            return !node.isString() || accepts.test(node.asString()) ? Result.success() : Result.failure("format");
        }
    }

    private record Date() implements Evaluator {

        @Override
        public Result evaluate(EvaluationContext ctx, JsonNode node) {
            boolean wrong = node.isString()
                    && node instanceof SchemaNode known
                    && !known.effort().isDate(node.asString());
            return wrong ? Result.failure("format") : Result.success();
        }
    }

    private record UnixTime() implements Evaluator {

        @Override
        public Result evaluate(EvaluationContext ctx, JsonNode node) {
            boolean early = node.isInteger() && node.asInteger().abs().compareTo(EARLIEST) < 0;
            return early ? Result.failure("format") : Result.success();
        }
    }
}
