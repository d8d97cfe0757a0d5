package dev.portfolio.rule;

import dev.portfolio.document.Document;
import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.source.HeadingKey;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A required section is not there. Told where it should stand. */
record SectionMissing(RuleId id, Severity severity) implements DocumentRule {

    private static final int USUAL_LEVEL = 2;

    SectionMissing() {
        this(new RuleId("section-missing"), Severity.ERROR);
    }

    @Override
    public void check(DocumentCheck check) {
        if (!check.document().isReadable()) {
            return;
        }
        List<SectionMatches.Match> all = check.sections().all();
        Set<HeadingKey> hidden = HiddenHeadings.of(check.document());
        for (int i = 0; i < all.size(); i++) {
            SectionMatches.Match match = all.get(i);
            if (match.spec().required() && match.sections().isEmpty() && !isAmong(hidden, match.spec())) {
                Optional<Heading> next = all.subList(i + 1, all.size()).stream()
                        .flatMap(later -> later.first().stream())
                        .map(Section::heading)
                        .findFirst();
                report(match.spec().heading(), next, check);
            }
        }
    }

    private static boolean isAmong(Set<HeadingKey> hidden, SectionSpec spec) {
        return !hidden.isEmpty() && spec.names().map(HeadingKey::of).anyMatch(hidden::contains);
    }

    private static void report(String heading, Optional<Heading> next, DocumentCheck check) {
        Arguments arguments =
                Arguments.none().with("heading", heading).with("fixed", "#".repeat(level(check)) + " " + heading);
        if (next.isPresent()) {
            check.report(
                    "before",
                    next.get().span(),
                    arguments.with("next", next.get().text()));
        } else {
            check.report("", lastLine(check.document()), arguments);
        }
    }

    /** The level the document has such headings at. */
    private static int level(DocumentCheck check) {
        return check.sections()
                .found()
                .flatMap(match -> match.first().stream())
                .mapToInt(section -> section.heading().level())
                .min()
                .orElse(USUAL_LEVEL);
    }

    private static Span lastLine(Document document) {
        SourceText source = document.source();
        int end = source.text().stripTrailing().length();
        Span line = source.line(source.lineAt(Math.max(0, end - 1)));
        int start = line.start();
        while (start < end && Character.isWhitespace(source.text().charAt(start))) {
            start++;
        }
        return new Span(start, Math.max(start, Math.min(end, line.end())));
    }
}
