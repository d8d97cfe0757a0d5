package dev.portfolio.report;

import dev.portfolio.coverage.Citation;
import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.coverage.LevelCoverage;
import dev.portfolio.coverage.OutcomeCoverage;
import dev.portfolio.coverage.Tally;
import dev.portfolio.finding.Language;
import dev.portfolio.json.JsonText;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** For programs: version 1 of the coverage format, described by {@code docs/coverage.schema.json}. */
public final class CoverageJson implements CoverageFormat {

    private static final int VERSION = 1;

    /** Version 1. */
    public CoverageJson() {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String fileName() {
        return "coverage.json";
    }

    @Override
    public void write(Coverage coverage, Language language, Appendable out) throws IOException {
        out.append(JsonText.of(json -> write(coverage, json)));
    }

    /** A coverage as a value of JSON. */
    static void write(Coverage coverage, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("version", VERSION);
        framework(coverage, json);
        tally("outcomes", coverage.tally(), json);
        json.writeObjectPropertyStart("years");
        coverage.years().forEach((year, tally) -> tally(year, tally, json));
        json.writeEndObject();
        json.writeArrayPropertyStart("competencies");
        coverage.competencies().forEach(competency -> competency(competency, json));
        json.writeEndArray();
        citations("unknown", coverage.unknown(), json);
        json.writeArrayPropertyStart("documents");
        coverage.documents().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void framework(Coverage coverage, JsonGenerator json) {
        json.writeObjectPropertyStart("framework");
        json.writeStringProperty("code", coverage.framework());
        coverage.title().ifPresent(title -> json.writeStringProperty("title", title));
        coverage.version().ifPresent(version -> json.writeStringProperty("version", version));
        json.writeEndObject();
        coverage.track().ifPresent(track -> {
            json.writeObjectPropertyStart("track");
            json.writeStringProperty("code", track.code());
            json.writeStringProperty("title", track.title());
            json.writeEndObject();
        });
        coverage.year().ifPresent(year -> json.writeNumberProperty("year", year));
    }

    private static void tally(String name, Tally tally, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("proved", tally.proved());
        json.writeNumberProperty("claimed", tally.claimed());
        json.writeNumberProperty("missing", tally.missing());
        json.writeNumberProperty("outside", tally.outside());
        json.writeEndObject();
    }

    private static void competency(CompetencyCoverage competency, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", competency.code());
        competency.number().ifPresent(number -> json.writeNumberProperty("number", number));
        json.writeStringProperty("name", competency.name());
        json.writeStringProperty("title", competency.title());
        json.writeStringProperty("status", competency.status().word());
        tally("outcomes", competency.tally(), json);
        citations("claims", competency.citations(), json);
        json.writeArrayPropertyStart("levels");
        competency.levels().forEach(level -> level(level, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void level(LevelCoverage level, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("level", level.order());
        json.writeStringProperty("label", level.label());
        level.year().ifPresent(year -> json.writeStringProperty("year", year));
        json.writeStringProperty("status", level.status().word());
        citations("claims", level.citations(), json);
        json.writeArrayPropertyStart("outcomes");
        level.outcomes().forEach(outcome -> outcome(outcome, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void outcome(OutcomeCoverage outcome, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", outcome.code());
        json.writeStringProperty("label", outcome.label());
        json.writeStringProperty("status", outcome.status().word());
        citations("claims", outcome.citations(), json);
        json.writeEndObject();
    }

    private static void citations(String name, List<Citation> citations, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (Citation citation : citations) {
            json.writeStartObject();
            json.writeStringProperty("path", citation.path());
            json.writeNumberProperty("line", citation.location().start().line());
            json.writeNumberProperty("column", citation.location().start().column());
            json.writeStringProperty("written", citation.written());
            json.writeArrayPropertyStart("proofs");
            for (Citation.Proof proof : citation.proofs()) {
                json.writeStartObject();
                json.writeStringProperty("kind", proof.kind());
                if (!proof.destination().isEmpty()) {
                    json.writeStringProperty("destination", proof.destination());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
