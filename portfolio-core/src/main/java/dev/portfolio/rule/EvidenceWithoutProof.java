package dev.portfolio.rule;

import dev.portfolio.document.Block;
import dev.portfolio.document.DocumentProblems;
import dev.portfolio.document.Embed;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.EvidenceSpec;
import dev.portfolio.profile.SectionSpec;
import java.util.regex.Pattern;

/** Evidence tells, and shows nothing: no link, no image, no code, nothing embedded. */
final class EvidenceWithoutProof extends SectionRule {

    private static final Pattern POINTS = Pattern.compile("(?i)<[a-z][^<>]*\\s(?:src|href|data)\\s*=\\s*[^\\s>]");

    /** A shortcode or a tag inside HTML, which CommonMark takes as a whole. */
    private static final Pattern EMBED_IN_HTML =
            Pattern.compile("\\{(?:\\{[<%]|%)-?\\s{0,9}([\\p{Alnum}_/.-]{1,60})[^{}]{0,600}(?:[>%]\\}\\}|%\\})");

    EvidenceWithoutProof() {
        super("evidence-without-proof", Severity.WARNING);
    }

    @Override
    void check(SectionSpec spec, Section section, DocumentCheck check) {
        if (spec.evidence().filter(EvidenceSpec::proof).isEmpty()) {
            return;
        }
        for (Section evidence : evidence(section, check)) {
            if (!evidence.isEmpty() && !showsSomething(evidence) && !isToldOfALink(evidence, check)) {
                check.report("", evidence.heading().span(), heading(evidence));
            }
        }
    }

    private static boolean showsSomething(Section evidence) {
        return evidence.links().anyMatch(link -> leadsSomewhere(link.destination()))
                || evidence.images().anyMatch(image -> !image.destination().isBlank())
                || evidence.embeds().anyMatch(Showing::something)
                || evidence.stream()
                        .anyMatch(part -> POINTS.matcher(part.heading().html()).find())
                || evidence.everyBlock().anyMatch(EvidenceWithoutProof::isCodeOrPointsInHtml);
    }

    /** A link that is not recognised is told by itself: once it is mended, it is the proof. */
    private static boolean isToldOfALink(Section evidence, DocumentCheck check) {
        return check.document().problems().stream()
                .filter(problem -> problem.rule().equals(DocumentProblems.LINK_NOT_RECOGNISED))
                .anyMatch(problem -> evidence.span().contains(problem.span()));
    }

    private static boolean isCodeOrPointsInHtml(Block block) {
        if (block instanceof Block.HtmlBlock html) {
            return POINTS.matcher(html.html()).find() || embedsSomething(html);
        }
        return block instanceof Block.CodeBlock
                || (block instanceof Block.Paragraph paragraph
                        && POINTS.matcher(paragraph.html()).find());
    }

    private static boolean embedsSomething(Block.HtmlBlock html) {
        return EMBED_IN_HTML.matcher(html.html()).results().anyMatch(embed -> {
            Embed.Kind kind = embed.group().startsWith("{%") ? Embed.Kind.TAG : Embed.Kind.SHORTCODE;
            return Showing.something(new Embed(html.span(), kind, embed.group(1), embed.group()));
        });
    }

    private static boolean leadsSomewhere(String destination) {
        return !destination.isBlank()
                && !destination.startsWith("#")
                && !destination.regionMatches(true, 0, "mailto:", 0, "mailto:".length());
    }
}
