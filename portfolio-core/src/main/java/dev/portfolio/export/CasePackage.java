package dev.portfolio.export;

import dev.portfolio.framework.Competency;
import dev.portfolio.framework.Framework;
import dev.portfolio.framework.Level;
import dev.portfolio.framework.Outcome;
import dev.portfolio.framework.Track;
import dev.portfolio.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * The framework as a package of CASE 1.1: competencies, levels and outcomes are items below each other, a track is an item
 * that is related to the levels it leads to. What CASE has no place for stands in {@code extensions}; read again, it is the
 * same framework. What has no label is labelled by its code.
 *
 * @see <a href="https://www.imsglobal.org/spec/case/v1p1">Competencies and Academic Standards Exchange 1.1</a>
 */
public final class CasePackage implements ExportFormat {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String UNKNOWN_DAY = "1970-01-01";

    /** One file. */
    public CasePackage() {}

    @Override
    public String name() {
        return "case";
    }

    @Override
    public List<ExportFile> files(Achieved achieved, ExportOptions options) {
        String day = options.day()
                .map(Object::toString)
                .or(() -> achieved.framework().version().flatMap(CasePackage::day))
                .orElse(UNKNOWN_DAY);
        Writing writing = new Writing(achieved.framework(), day + "T00:00:00Z");
        return List.of(new ExportFile("case.json", JsonText.of(writing::write)));
    }

    private static Optional<String> day(String version) {
        Matcher day = DAY.matcher(version);
        return day.lookingAt() ? Optional.of(day.group()) : Optional.empty();
    }

    /** An item that is below another one, or related to it. */
    private record Link(
            String type, String from, String fromTitle, String to, String toTitle, Optional<Integer> sequence) {}

    /** One package being written. */
    private static final class Writing {

        private final Framework framework;
        private final String changed;
        private final Names names;
        private final String title;
        private final List<Link> links = new ArrayList<>();

        Writing(Framework framework, String changed) {
            this.framework = framework;
            this.changed = changed;
            this.names = new Names(framework);
            this.title = framework.title().orElse(framework.code());
        }

        void write(JsonGenerator json) {
            json.writeStartObject();
            document(json);
            json.writeArrayPropertyStart("CFItems");
            int place = 0;
            for (Competency competency : framework.competencies()) {
                place++;
                below(names.of(competency), competency.title(), names.framework(), title, place);
                competency(competency, json);
            }
            for (Track track : framework.tracks()) {
                place++;
                below(names.of(track), track.title(), names.framework(), title, place);
                track(track, json);
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("CFAssociations");
            links.forEach(link -> association(link, json));
            json.writeEndArray();
            json.writeEndObject();
        }

        private void below(String from, String fromTitle, String to, String toTitle, int place) {
            links.add(new Link("isChildOf", from, fromTitle, to, toTitle, Optional.of(place)));
        }

        private void document(JsonGenerator json) {
            json.writeObjectPropertyStart("CFDocument");
            head(names.framework(), json);
            json.writeStringProperty("creator", title);
            json.writeStringProperty("title", title);
            json.writeStringProperty("caseVersion", "1.1");
            framework.type().ifPresent(type -> json.writeStringProperty("frameworkType", type));
            framework.version().ifPresent(version -> json.writeStringProperty("version", version));
            link("CFPackageURI", names.made("package"), title, json);
            json.writeObjectPropertyStart("extensions");
            json.writeStringProperty("code", framework.code());
            json.writeEndObject();
            json.writeEndObject();
        }

        private void head(String identifier, JsonGenerator json) {
            json.writeStringProperty("identifier", identifier);
            json.writeStringProperty("uri", Names.uri(identifier));
            json.writeStringProperty("lastChangeDateTime", changed);
        }

        private void item(String identifier, String type, String code, String statement, JsonGenerator json) {
            head(identifier, json);
            json.writeStringProperty("CFItemType", type);
            json.writeStringProperty("humanCodingScheme", code);
            json.writeStringProperty("fullStatement", statement.isBlank() ? code : statement);
            link("CFDocumentURI", names.framework(), title, json);
        }

        private void competency(Competency competency, JsonGenerator json) {
            json.writeStartObject();
            item(names.of(competency), "Competency", competency.code(), competency.title(), json);
            json.writeStringProperty("abbreviatedStatement", competency.name());
            competency.number().ifPresent(number -> json.writeStringProperty("listEnumeration", number.toString()));
            json.writeObjectPropertyStart("extensions");
            competency.id().ifPresent(id -> json.writeStringProperty("id", id));
            texts("situations", competency.situations(), json);
            texts("components", competency.components(), json);
            json.writeEndObject();
            json.writeEndObject();
            int place = 0;
            for (Level level : competency.levels()) {
                place++;
                below(
                        names.of(competency, level),
                        label(competency, level),
                        names.of(competency),
                        competency.title(),
                        place);
                level(competency, level, json);
            }
        }

        private static void texts(String name, List<String> texts, JsonGenerator json) {
            if (!texts.isEmpty()) {
                json.writeArrayPropertyStart(name);
                texts.forEach(json::writeString);
                json.writeEndArray();
            }
        }

        private static String code(Competency competency, Level level) {
            return competency.code() + "-" + level.order();
        }

        private static String label(Competency competency, Level level) {
            return level.label().isBlank() ? code(competency, level) : level.label();
        }

        private void level(Competency competency, Level level, JsonGenerator json) {
            String identifier = names.of(competency, level);
            json.writeStartObject();
            item(identifier, "Level", code(competency, level), level.label(), json);
            json.writeStringProperty("listEnumeration", Integer.toString(level.order()));
            level.year().ifPresent(year -> texts("educationLevel", List.of(year), json));
            json.writeEndObject();
            int place = 0;
            for (Outcome outcome : level.outcomes()) {
                place++;
                String label = outcome.label().isBlank() ? outcome.code() : outcome.label();
                below(names.of(outcome), label, identifier, label(competency, level), place);
                json.writeStartObject();
                item(names.of(outcome), "Outcome", outcome.code(), outcome.label(), json);
                json.writeEndObject();
            }
        }

        private void track(Track track, JsonGenerator json) {
            json.writeStartObject();
            item(names.of(track), "Track", track.code(), track.title(), json);
            json.writeEndObject();
            for (Track.Reach reach : track.reaches()) {
                framework
                        .competency(reach.competency())
                        .ifPresent(competency -> competency
                                .level(reach.level())
                                .ifPresent(level -> links.add(new Link(
                                        "isRelatedTo",
                                        names.of(track),
                                        track.title(),
                                        names.of(competency, level),
                                        label(competency, level),
                                        reach.year()))));
            }
        }

        private void association(Link link, JsonGenerator json) {
            json.writeStartObject();
            head(names.made("association", link.type(), link.from(), link.to(), String.valueOf(link.sequence())), json);
            json.writeStringProperty("associationType", link.type());
            link.sequence().ifPresent(place -> json.writeNumberProperty("sequenceNumber", place));
            link("originNodeURI", link.from(), link.fromTitle(), json);
            link("destinationNodeURI", link.to(), link.toTitle(), json);
            json.writeEndObject();
        }

        private static void link(String name, String identifier, String title, JsonGenerator json) {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("title", title);
            json.writeStringProperty("identifier", identifier);
            json.writeStringProperty("uri", Names.uri(identifier));
            json.writeEndObject();
        }
    }
}
