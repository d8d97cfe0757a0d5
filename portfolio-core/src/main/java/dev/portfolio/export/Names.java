package dev.portfolio.export;

import dev.portfolio.framework.Competency;
import dev.portfolio.framework.Framework;
import dev.portfolio.framework.Level;
import dev.portfolio.framework.Outcome;
import dev.portfolio.framework.Track;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The identifiers of a framework and of what is in it: its publisher's where these are UUIDs, else made of the names (UUIDs
 * of version 3, RFC 9562), so that they are the same whenever they are made.
 */
final class Names {

    private static final Pattern UUID_FORM =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final String framework;

    Names(Framework framework) {
        this.framework = framework.code() + '\0' + framework.version().orElse("");
    }

    String framework() {
        return made("framework");
    }

    String of(Competency competency) {
        return competency
                .id()
                .filter(id -> UUID_FORM.matcher(id).matches())
                .orElseGet(() -> ofCompetency(competency.code()));
    }

    private String ofCompetency(String code) {
        return made("competency", code);
    }

    String of(Competency competency, Level level) {
        return made("level", competency.code(), Integer.toString(level.order()));
    }

    String of(Outcome outcome) {
        return made("outcome", outcome.code());
    }

    String of(Track track) {
        return made("track", track.code());
    }

    String made(String... parts) {
        String name = framework + '\0' + String.join("\0", parts);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static String uri(String identifier) {
        return "urn:uuid:" + identifier;
    }

    static Optional<String> web(String destination) {
        return Optional.of(destination.strip()).filter(text -> text.matches("https?://[^\\s\"<>\\\\^`{|}]+"));
    }
}
