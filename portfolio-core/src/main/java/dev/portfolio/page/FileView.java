package dev.portfolio.page;

import dev.portfolio.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A file as a page shows it: a document, or another one in which something was found.
 *
 * @param id what links lead to it by
 * @param document what it is made of
 * @param findings what was found in it, that which does not count included
 * @param url where it can be read on the web
 * @param isDocument whether it is a document of the portfolio
 * @param isFolded whether what is in it comes only when a reader comes near
 */
record FileView(
        String id,
        ReportContent.Doc document,
        List<FindingView> findings,
        Optional<String> url,
        boolean isDocument,
        boolean isFolded) {

    FileView folded() {
        return new FileView(id, document, findings, url, isDocument, true);
    }

    String path() {
        return document.path();
    }

    /** Its title, or the path where it has none. */
    String name() {
        return document.title().filter(title -> !title.isBlank()).orElse(document.path());
    }

    boolean hasTitle() {
        return !name().equals(path());
    }

    List<ReportContent.Day> days() {
        return document.days();
    }

    long count(Severity severity) {
        return findings.stream()
                .filter(finding ->
                        finding.silence().isEmpty() && finding.finding().severity() == severity)
                .count();
    }

    long errors() {
        return count(Severity.ERROR);
    }

    long warnings() {
        return count(Severity.WARNING);
    }

    long infos() {
        return count(Severity.INFO);
    }

    /** The word of the heaviest severity there is, or {@code clean}. */
    String state() {
        if (errors() > 0) {
            return Severity.ERROR.word();
        }
        if (warnings() > 0) {
            return Severity.WARNING.word();
        }
        return infos() > 0 ? Severity.INFO.word() : "clean";
    }

    int words() {
        return document.parts().stream().mapToInt(ReportContent.Part::words).sum();
    }

    long evidence() {
        return document.marks().stream().filter(ReportContent.Mark::isEvidence).count();
    }

    long proofs() {
        return document.marks().size() - evidence();
    }

    boolean hasStrip() {
        return !document.parts().isEmpty();
    }

    Strip strip() {
        return Strip.of(document, findings);
    }
}
