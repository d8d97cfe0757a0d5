package dev.portfolio.export;

import dev.portfolio.coverage.Citation;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Messages;
import dev.portfolio.framework.Level;
import dev.portfolio.framework.Outcome;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Writes a credential of Open Badges 3.0. */
final class Badge {

    private static final String FRAMEWORK_TYPE = "CFItem";

    private final Achieved achieved;
    private final ExportOptions options;
    private final Messages messages;
    private final Names names;

    Badge(Achieved achieved, ExportOptions options, Messages messages) {
        this.achieved = achieved;
        this.options = options;
        this.messages = messages;
        this.names = new Names(achieved.framework());
    }

    void write(Achievement achievement, LocalDate day, JsonGenerator json) {
        String item = achievement.identifier(names);
        String subject = options.subject().orElse("");
        json.writeStartObject();
        json.writeArrayPropertyStart("@context");
        json.writeString("https://www.w3.org/ns/credentials/v2");
        json.writeString("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        json.writeEndArray();
        json.writeStringProperty(
                "id", Names.uri(names.made("credential", item, options.issuer().orElse(""), subject)));
        types(json, "VerifiableCredential", "OpenBadgeCredential");
        json.writeStringProperty("name", achievement.label());
        json.writeStringProperty("validFrom", OpenBadges.moment(day));
        issuer(json);
        json.writeObjectPropertyStart("credentialSubject");
        json.writeStringProperty("id", subject);
        types(json, "AchievementSubject");
        achievement(achievement, item, json);
        json.writeEndObject();
        evidence(achievement, json);
        json.writeEndObject();
    }

    private static void types(JsonGenerator json, String... types) {
        json.writeArrayPropertyStart("type");
        for (String type : types) {
            json.writeString(type);
        }
        json.writeEndArray();
    }

    private void issuer(JsonGenerator json) {
        json.writeObjectPropertyStart("issuer");
        json.writeStringProperty("id", options.issuer().orElse(""));
        types(json, "Profile");
        options.issuerName().ifPresent(name -> json.writeStringProperty("name", name));
        json.writeEndObject();
    }

    private void achievement(Achievement achievement, String item, JsonGenerator json) {
        json.writeObjectPropertyStart("achievement");
        json.writeStringProperty("id", Names.uri(item));
        types(json, "Achievement");
        json.writeStringProperty("achievementType", "Competency");
        json.writeStringProperty("humanCode", achievement.code());
        json.writeStringProperty("name", achievement.label());
        json.writeStringProperty("description", description(achievement));
        json.writeObjectPropertyStart("criteria");
        json.writeStringProperty("narrative", messages.text("export.criteria"));
        json.writeEndObject();
        json.writeArrayPropertyStart("alignment");
        achievement.outcome().ifPresent(outcome -> alignment(names.of(outcome), label(outcome), outcome.code(), json));
        achievement
                .level()
                .ifPresent(level -> alignment(
                        names.of(achievement.competency(), level),
                        label(level),
                        Integer.toString(level.order()),
                        json));
        alignment(
                names.of(achievement.competency()),
                achievement.competency().title(),
                achievement.competency().code(),
                json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String label(Outcome outcome) {
        return outcome.label().isBlank() ? outcome.code() : outcome.label();
    }

    private String label(Level level) {
        return level.label().isBlank() ? level(level) : level.label();
    }

    private String level(Level level) {
        return messages.render("coverage.level", Arguments.none().with("level", level.order()))
                .orElse(Integer.toString(level.order()));
    }

    /** Where it stands in the framework, from the outside in. */
    private String description(Achievement achievement) {
        StringBuilder words = new StringBuilder(
                achieved.framework().title().orElse(achieved.framework().code()));
        words.append(" › ").append(achievement.competency().title());
        achievement.level().ifPresent(level -> words.append(" › ").append(label(level)));
        return words.toString();
    }

    private void alignment(String identifier, String name, String code, JsonGenerator json) {
        json.writeStartObject();
        types(json, "Alignment");
        json.writeStringProperty("targetCode", code);
        json.writeStringProperty("targetName", name);
        json.writeStringProperty(
                "targetFramework",
                achieved.framework().title().orElse(achieved.framework().code()));
        json.writeStringProperty("targetType", FRAMEWORK_TYPE);
        json.writeStringProperty("targetUrl", Names.uri(identifier));
        json.writeEndObject();
    }

    /** Each thing once, however often it is shown. */
    private void evidence(Achievement achievement, JsonGenerator json) {
        Set<String> told = new LinkedHashSet<>();
        json.writeArrayPropertyStart("evidence");
        for (Citation citation : achievement.proved()) {
            for (Citation.Proof proof : citation.proofs()) {
                if (told.add(citation.path() + '\0' + proof.kind() + '\0' + proof.destination())) {
                    evidence(citation, proof, json);
                }
            }
        }
        json.writeEndArray();
    }

    private void evidence(Citation citation, Citation.Proof proof, JsonGenerator json) {
        json.writeStartObject();
        address(proof.destination()).ifPresent(address -> json.writeStringProperty("id", address));
        types(json, "Evidence");
        String kind = messages.text("page.proof." + proof.kind());
        boolean isShort = proof.destination().isBlank() || proof.kind().equals("embed");
        json.writeStringProperty("name", isShort ? kind : proof.destination());
        json.writeStringProperty(
                "narrative",
                messages.render(
                                "export.evidence",
                                Arguments.none().with("kind", kind).with("path", citation.path()))
                        .orElse(citation.path()));
        json.writeEndObject();
    }

    /** An address on the web; a file of the portfolio has one where it is published. */
    private Optional<String> address(String destination) {
        Optional<String> web = Names.web(destination);
        boolean inside = destination.startsWith("/") && !destination.startsWith("//") && !destination.contains("..");
        return web.isPresent() || !inside ? web : options.baseUrl().flatMap(base -> published(base, destination));
    }

    /** A path may be written as an address already: {@code /files/le%20plan.pdf}. */
    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return path;
        }
    }

    private static Optional<String> published(String base, String path) {
        try {
            String stem = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
            return Names.web(stem + new URI(null, null, decoded(path), null).toASCIIString());
        } catch (URISyntaxException notAPath) {
            return Optional.empty();
        }
    }
}
