package dev.portfolio.export;

import dev.portfolio.coverage.CompetencyCoverage;
import dev.portfolio.coverage.LevelCoverage;
import dev.portfolio.coverage.OutcomeCoverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.json.JsonText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The {@code skills} of a JSON Resume 1.0.0: a skill for each competency of which something is proved. */
public final class JsonResume implements ExportFormat {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    /** One file. */
    public JsonResume() {}

    @Override
    public String name() {
        return "json-resume";
    }

    @Override
    public List<ExportFile> files(Achieved achieved, ExportOptions options) {
        String text = JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeArrayPropertyStart("skills");
            achieved.coverage().competencies().stream()
                    .filter(competency -> competency.tally().proved() > 0)
                    .forEach(competency -> skill(competency, json));
            json.writeEndArray();
            json.writeEndObject();
        });
        return List.of(new ExportFile("resume.json", text));
    }

    private static void skill(CompetencyCoverage competency, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", competency.title());
        level(competency).ifPresent(label -> json.writeStringProperty("level", label));
        json.writeArrayPropertyStart("keywords");
        competency.levels().stream()
                .flatMap(level -> level.outcomes().stream())
                .filter(outcome -> outcome.status() == Status.PROVED)
                .map(JsonResume::label)
                .forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String label(OutcomeCoverage outcome) {
        return outcome.label().isBlank() ? outcome.code() : outcome.label();
    }

    /** The highest level that is proved with all below it. */
    private static Optional<String> level(CompetencyCoverage competency) {
        return competency.levels().stream()
                .sorted(Comparator.comparingInt(LevelCoverage::order))
                .takeWhile(level -> level.status() == Status.PROVED)
                .reduce((lower, higher) -> higher)
                .map(LevelCoverage::label)
                .filter(label -> !label.isBlank());
    }
}
