package dev.portfolio.framework;

import dev.portfolio.finding.Arguments;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into parts. */
final class JsonTree {

    private static final int DEEPEST = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final JsonParser json;

    private JsonTree(JsonParser json) {
        this.json = json;
    }

    /** The value the file holds, where it is JSON from its beginning to its end. */
    static Optional<Part> of(SourceText source, FrameworkProblems problems) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
            json.nextToken();
            Part value = new JsonTree(json).value("", Optional.empty());
            if (json.nextToken() == null) {
                return Optional.of(value);
            }
            problems.add("json-behind", Span.at(offset(json, source)), Arguments.none());
        } catch (StreamConstraintsException e) {
            problems.add(
                    "json-limit", Span.at(offset(e, source)), Arguments.none().with("limit", DEEPEST));
        } catch (JacksonException e) {
            problems.add("json", Span.at(offset(e, source)), Arguments.none());
        }
        return Optional.empty();
    }

    private Part value(String name, Optional<Span> key) {
        int start = (int) json.currentTokenLocation().getCharOffset();
        JsonToken token = json.currentToken();
        List<Part> parts = new ArrayList<>();
        String text = "";
        if (token == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                Span member = span((int) json.currentTokenLocation().getCharOffset());
                String named = json.currentName();
                json.nextToken();
                parts.add(value(named, Optional.of(member)));
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                parts.add(value("", Optional.empty()));
            }
        } else if (token != JsonToken.VALUE_NULL) {
            text = json.getString();
        }
        Span span = span(start);
        return new Part(name, key.orElse(span), span, text, parts);
    }

    private Span span(int start) {
        return new Span(start, Math.max(start, (int) json.currentLocation().getCharOffset()));
    }

    private static int offset(JsonParser json, SourceText source) {
        return within(json.currentTokenLocation().getCharOffset(), source);
    }

    private static int offset(JacksonException e, SourceText source) {
        return e.getLocation() == null ? 0 : within(e.getLocation().getCharOffset(), source);
    }

    private static int within(long offset, SourceText source) {
        return (int) Math.max(0, Math.min(offset, source.text().length()));
    }
}
