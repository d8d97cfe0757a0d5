package dev.portfolio.report;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Fix;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.finding.TextEdit;
import dev.portfolio.finding.Visible;
import dev.portfolio.json.JsonText;
import dev.portfolio.source.Excerpt;
import dev.portfolio.source.Location;
import dev.portfolio.source.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * For code scanning: SARIF 2.1.0, with the page of each rule, fingerprints, fixes, what is suppressed, and what is new
 * since the baseline.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifFormat implements ReportFormat {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String BASE = "PORTFOLIO";

    /** As the lines of a {@code SourceText} end; a reader who is not told counts no carriage return that stands alone. */
    private static final List<String> LINE_ENDS = List.of("\r\n", "\n", "\r");

    /** Version 2.1.0. */
    public SarifFormat() {}

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String fileName() {
        return "report.sarif";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        out.append(JsonText.of(json -> new Writing(report, json).write()));
    }

    /** The levels of SARIF. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** One report being written. */
    private static final class Writing {

        private final Report report;
        private final JsonGenerator json;
        private final FindingWords words;
        private final List<RuleHelp> rules = new ArrayList<>();
        private final Map<RuleId, Integer> indexes = new HashMap<>();

        Writing(Report report, JsonGenerator json) {
            this.report = report;
            this.json = json;
            this.words = new FindingWords(report);
            report.details().rules().forEach(this::add);
            report.findings().forEach(finding -> add(plain(finding)));
            report.suppressed().forEach(suppressed -> add(plain(suppressed.finding())));
        }

        private static RuleHelp plain(Finding finding) {
            return new RuleHelp(finding.rule(), finding.severity(), false, Map.of());
        }

        private void add(RuleHelp rule) {
            if (indexes.putIfAbsent(rule.id(), rules.size()) == null) {
                rules.add(rule);
            }
        }

        void write() {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool();
            json.writeStringProperty("language", report.language().tag());
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            json.writeArrayPropertyStart("newlineSequences");
            LINE_ENDS.forEach(json::writeString);
            json.writeEndArray();
            json.writeObjectPropertyStart("originalUriBaseIds");
            json.writeObjectPropertyStart(BASE);
            text(
                    "description",
                    report.language() == Language.FRENCH ? "La racine du portfolio" : "The portfolio's root");
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayPropertyStart("results");
            report.findings().forEach(finding -> result(finding, Optional.empty()));
            report.suppressed().forEach(suppressed -> result(suppressed.finding(), Optional.of(suppressed)));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }

        private void text(String name, String text) {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("text", text);
            json.writeEndObject();
        }

        private void tool() {
            json.writeObjectPropertyStart("tool");
            json.writeObjectPropertyStart("driver");
            json.writeStringProperty("name", "Portfolio");
            json.writeArrayPropertyStart("rules");
            rules.forEach(this::rule);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }

        private void rule(RuleHelp rule) {
            json.writeStartObject();
            json.writeStringProperty("id", rule.id().value());
            String summary = Visible.oneLine(rule.summary(report.language()));
            text("shortDescription", summary);
            text("fullDescription", summary);
            rule.page(report.language()).ifPresent(page -> {
                json.writeObjectPropertyStart("help");
                json.writeStringProperty("text", page);
                json.writeStringProperty("markdown", page);
                json.writeEndObject();
            });
            json.writeObjectPropertyStart("defaultConfiguration");
            json.writeStringProperty("level", level(rule.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }

        private void result(Finding finding, Optional<Suppressed> suppressed) {
            json.writeStartObject();
            json.writeStringProperty("ruleId", finding.rule().value());
            json.writeNumberProperty("ruleIndex", indexes.getOrDefault(finding.rule(), 0));
            json.writeStringProperty("level", level(finding.severity()));
            text("message", words.both(finding));
            json.writeArrayPropertyStart("locations");
            location(finding.location());
            json.writeEndArray();
            if (!finding.related().isEmpty()) {
                json.writeArrayPropertyStart("relatedLocations");
                finding.related().forEach(this::location);
                json.writeEndArray();
            }
            json.writeObjectPropertyStart("partialFingerprints");
            json.writeStringProperty("portfolioFinding/v1", words.fingerprint(finding));
            json.writeEndObject();
            finding.fix().ifPresent(fix -> fixes(finding, fix));
            suppressions(suppressed);
            if (report.details().baselined()) {
                baselineState(suppressed.map(Suppressed::by));
            }
            json.writeEndObject();
        }

        /** Of what is silenced otherwise, nobody knows whether it was there before. */
        private void baselineState(Optional<Suppressed.By> by) {
            if (by.isEmpty()) {
                json.writeStringProperty("baselineState", "new");
            } else if (by.get() == Suppressed.By.BASELINE) {
                json.writeStringProperty("baselineState", "unchanged");
            }
        }

        private void location(Location location) {
            json.writeStartObject();
            json.writeObjectPropertyStart("physicalLocation");
            artifact(location.path());
            json.writeObjectPropertyStart("region");
            stretch(location.start(), location.end());
            if (isOnOneLine(location)) {
                Excerpt excerpt = location.excerpt();
                text("snippet", excerpt.text().substring(excerpt.from(), excerpt.to()));
            }
            json.writeEndObject();
            if (isOnOneLine(location) && location.excerpt().isWhole()) {
                json.writeObjectPropertyStart("contextRegion");
                json.writeNumberProperty("startLine", location.start().line());
                json.writeNumberProperty("endLine", location.start().line());
                text("snippet", location.excerpt().text());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }

        /** Whether the excerpt has all that is meant. */
        private static boolean isOnOneLine(Location location) {
            Excerpt excerpt = location.excerpt();
            return location.start().line() == location.end().line()
                    && location.end().unit() - location.start().unit() == excerpt.to() - excerpt.from();
        }

        private void artifact(String path) {
            json.writeObjectPropertyStart("artifactLocation");
            json.writeStringProperty("uri", RelativeUri.of(path));
            json.writeStringProperty("uriBaseId", BASE);
            json.writeEndObject();
        }

        /** From the first code unit to the one behind the last. */
        private void stretch(Position start, Position end) {
            json.writeNumberProperty("startLine", start.line());
            json.writeNumberProperty("startColumn", start.unit());
            json.writeNumberProperty("endLine", end.line());
            json.writeNumberProperty("endColumn", end.unit());
        }

        private void fixes(Finding finding, Fix fix) {
            json.writeArrayPropertyStart("fixes");
            json.writeStartObject();
            text("description", words.mend(finding));
            json.writeArrayPropertyStart("artifactChanges");
            json.writeStartObject();
            artifact(finding.location().path());
            json.writeArrayPropertyStart("replacements");
            for (TextEdit edit : fix.edits()) {
                json.writeStartObject();
                json.writeObjectPropertyStart("deletedRegion");
                deleted(edit);
                json.writeEndObject();
                text("insertedContent", edit.replacement());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
        }

        /** Offsets where nothing else is known: readers disagree on what they count. */
        private void deleted(TextEdit edit) {
            edit.place().ifPresentOrElse(place -> stretch(place.start(), place.end()), () -> {
                json.writeNumberProperty("charOffset", edit.span().start());
                json.writeNumberProperty("charLength", edit.span().length());
            });
        }

        /** None means that nobody was asked; an empty list, that nobody suppresses it. */
        private void suppressions(Optional<Suppressed> suppressed) {
            json.writeArrayPropertyStart("suppressions");
            suppressed.ifPresent(one -> {
                json.writeStartObject();
                json.writeStringProperty("kind", one.by() == Suppressed.By.DOCUMENT ? "inSource" : "external");
                json.writeStringProperty("status", "accepted");
                if (!one.reason().isBlank()) {
                    json.writeStringProperty("justification", one.reason());
                }
                one.place().ifPresent(place -> {
                    json.writeName("location");
                    location(place);
                });
                one.until().ifPresent(day -> {
                    json.writeObjectPropertyStart("properties");
                    json.writeStringProperty("until", day.toString());
                    json.writeEndObject();
                });
                json.writeEndObject();
            });
            json.writeEndArray();
        }
    }
}
