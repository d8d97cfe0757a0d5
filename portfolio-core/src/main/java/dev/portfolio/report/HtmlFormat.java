package dev.portfolio.report;

import dev.portfolio.finding.Language;
import dev.portfolio.page.ReportContent;
import dev.portfolio.page.ReportPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For people at a browser or with the page on paper: what must be mended, each document seen through, each finding under its
 * line with the page of its rule. One file, which asks nothing of the network.
 */
public final class HtmlFormat implements ReportFormat {

    /** One page. */
    public HtmlFormat() {}

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        out.append(ReportPage.html(content(report)));
    }

    private static ReportContent content(Report report) {
        Details details = report.details();
        Map<String, DocumentOutline> outlines = details.outlines().stream()
                .collect(Collectors.toMap(DocumentOutline::path, Function.identity(), (one, other) -> one));
        return new ReportContent(
                TextFormat.summary(report),
                report.profile(),
                report.stage(),
                report.messages(),
                details.rules().stream()
                        .map(rule -> rule(rule, report.language()))
                        .toList(),
                report.documents().stream()
                        .map(path ->
                                outlines.containsKey(path) ? document(outlines.get(path)) : ReportContent.Doc.at(path))
                        .toList(),
                report.findings(),
                report.suppressed().stream().map(HtmlFormat::silenced).toList(),
                details.coverage(),
                details.sourceUrl(),
                details.baselined());
    }

    private static ReportContent.Rule rule(RuleHelp rule, Language language) {
        return new ReportContent.Rule(rule.id(), rule.severity(), rule.summary(language), rule.page(language));
    }

    private static ReportContent.Silenced silenced(Suppressed one) {
        return new ReportContent.Silenced(one.finding(), one.by().word(), one.reason(), one.until(), one.place());
    }

    private static ReportContent.Doc document(DocumentOutline outline) {
        return new ReportContent.Doc(
                outline.path(),
                outline.title(),
                outline.type(),
                outline.dates().stream()
                        .map(day -> new ReportContent.Day(day.field(), day.first(), day.last()))
                        .toList(),
                outline.sections().stream()
                        .map(part -> new ReportContent.Part(
                                part.heading(), part.level(), part.line(), part.lastLine(), part.words()))
                        .toList(),
                marks(outline));
    }

    /** Pieces of evidence and what shows them, in the order of the text. */
    private static List<ReportContent.Mark> marks(DocumentOutline outline) {
        List<ReportContent.Mark> marks = new ArrayList<>();
        for (DocumentOutline.Piece piece : outline.pieces()) {
            Stream.concat(
                            Stream.of(new ReportContent.Mark("evidence", piece.name(), piece.line())),
                            piece.proofs().stream()
                                    .map(proof ->
                                            new ReportContent.Mark(proof.kind(), proof.destination(), proof.line())))
                    .forEach(marks::add);
        }
        marks.sort(Comparator.comparingInt(ReportContent.Mark::line));
        return marks;
    }
}
