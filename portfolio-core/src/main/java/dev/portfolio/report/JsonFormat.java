package dev.portfolio.report;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fingerprint;
import dev.portfolio.finding.Fix;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Severity;
import dev.portfolio.finding.TextEdit;
import dev.portfolio.json.JsonText;
import dev.portfolio.source.Location;
import java.io.IOException;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** For programs: version 1 of the report format, described by {@code docs/report.schema.json}. */
public final class JsonFormat implements ReportFormat {

    private static final int VERSION = 1;

    /** Version 1. */
    public JsonFormat() {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String fileName() {
        return "report.json";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        out.append(JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("profile", report.profile());
            json.writeStringProperty("language", report.language().tag());
            report.stage().ifPresent(stage -> json.writeStringProperty("stage", stage));
            json.writeObjectPropertyStart("summary");
            json.writeNumberProperty("documents", report.documents().size());
            json.writeNumberProperty("errors", report.count(Severity.ERROR));
            json.writeNumberProperty("warnings", report.count(Severity.WARNING));
            json.writeNumberProperty("infos", report.count(Severity.INFO));
            json.writeNumberProperty("suppressed", report.suppressed().size());
            json.writeEndObject();
            json.writeArrayPropertyStart("documents");
            report.documents().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            Messages messages = report.messages();
            for (Finding finding : report.findings()) {
                json.writeStartObject();
                write(finding, messages, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("suppressed");
            for (Suppressed suppressed : report.suppressed()) {
                json.writeStartObject();
                write(suppressed.finding(), messages, json);
                suppression(suppressed, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            report.details().coverage().ifPresent(coverage -> {
                json.writeName("coverage");
                CoverageJson.write(coverage, json);
            });
            json.writeEndObject();
        }));
    }

    private static void suppression(Suppressed suppressed, JsonGenerator json) {
        json.writeObjectPropertyStart("suppression");
        json.writeStringProperty("by", suppressed.by().word());
        if (!suppressed.reason().isBlank()) {
            json.writeStringProperty("reason", suppressed.reason());
        }
        suppressed.until().ifPresent(day -> json.writeStringProperty("until", day.toString()));
        suppressed.place().ifPresent(place -> {
            json.writeObjectPropertyStart("place");
            place(place, json);
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void write(Finding finding, Messages messages, JsonGenerator json) {
        json.writeStringProperty("rule", finding.rule().value());
        if (!finding.variant().isEmpty()) {
            json.writeStringProperty("variant", finding.variant());
        }
        json.writeStringProperty("severity", finding.severity().word());
        place(finding.location(), json);
        json.writeStringProperty("message", messages.message(finding));
        messages.mend(finding).ifPresent(mend -> json.writeStringProperty("mend", mend));
        json.writeObjectPropertyStart("arguments");
        arguments(finding.arguments(), json);
        json.writeEndObject();
        json.writeStringProperty("fingerprint", Fingerprint.of(finding).value());
        finding.fix().ifPresent(fix -> fix(fix, json));
        if (!finding.related().isEmpty()) {
            json.writeArrayPropertyStart("related");
            for (Location related : finding.related()) {
                json.writeStartObject();
                place(related, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void fix(Fix fix, JsonGenerator json) {
        json.writeArrayPropertyStart("fix");
        for (TextEdit edit : fix.edits()) {
            json.writeStartObject();
            json.writeNumberProperty("offset", edit.span().start());
            json.writeNumberProperty("length", edit.span().length());
            json.writeStringProperty("replacement", edit.replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(Location location, JsonGenerator json) {
        json.writeStringProperty("path", location.path());
        json.writeNumberProperty("line", location.start().line());
        json.writeNumberProperty("column", location.start().column());
        json.writeNumberProperty("endLine", location.end().line());
        json.writeNumberProperty("endColumn", location.end().column());
    }

    private static void arguments(Arguments arguments, JsonGenerator json) {
        for (Map.Entry<String, Argument> entry : arguments.values().entrySet()) {
            Argument argument = entry.getValue();
            if (argument instanceof Argument.Count count) {
                json.writeNumberProperty(entry.getKey(), count.value());
            } else if (argument instanceof Argument.Texts texts) {
                json.writeArrayPropertyStart(entry.getKey());
                texts.values().forEach(json::writeString);
                json.writeEndArray();
            } else if (argument instanceof Argument.Term term) {
                json.writeStringProperty(entry.getKey(), term.key());
            } else if (argument instanceof Argument.Phrases phrases) {
                json.writeArrayPropertyStart(entry.getKey());
                for (Argument.Phrase phrase : phrases.values()) {
                    json.writeStartObject();
                    json.writeStringProperty("phrase", phrase.key());
                    arguments(phrase.arguments(), json);
                    json.writeEndObject();
                }
                json.writeEndArray();
            } else if (argument instanceof Argument.Text value) {
                json.writeStringProperty(entry.getKey(), value.value());
            }
        }
    }
}
