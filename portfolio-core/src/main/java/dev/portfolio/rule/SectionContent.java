package dev.portfolio.rule;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.Section;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.ContentKind;
import dev.portfolio.profile.Contents;
import dev.portfolio.profile.Range;
import dev.portfolio.profile.SectionSpec;
import dev.portfolio.profile.SubsectionSpec;
import java.util.List;
import java.util.Set;

/**
 * A section holds too little or too much of something. Too few words and too few list items have rules of their own:
 * {@link SectionTooShort}, {@link SectionListTooShort}.
 */
final class SectionContent extends SectionRule {

    private static final Set<ContentKind> LEAST_TOLD_ELSEWHERE = Set.of(ContentKind.WORDS, ContentKind.LIST_ITEMS);

    SectionContent() {
        super("section-content", Severity.WARNING);
    }

    @Override
    void check(SectionSpec spec, Section section, DocumentCheck check) {
        check(spec.contents(), section, LEAST_TOLD_ELSEWHERE, check);
        spec.subsections().ifPresent(subsections -> check(subsections, section, check));
    }

    private static void check(SubsectionSpec spec, Section section, DocumentCheck check) {
        List<Section> parts = check.sections().partsOf(section);
        report("subsections", parts.size(), spec.count(), section, check);
        for (Section part : parts) {
            check(spec.contents(), part, Set.of(), check);
        }
    }

    /** Of a section that says nothing, the first thing it lacks tells all. */
    private static void check(Contents contents, Section section, Set<ContentKind> notTooFew, DocumentCheck check) {
        if (contents.ranges().isEmpty()) {
            return;
        }
        List<ContentKind> kinds = contents.ranges().keySet().stream()
                .filter(kind -> !notTooFew.contains(kind) || contents.of(kind).max() < Integer.MAX_VALUE)
                .sorted()
                .limit(section.isEmpty() ? 1 : Long.MAX_VALUE)
                .toList();
        for (ContentKind kind : kinds) {
            Range range = contents.of(kind);
            Range told = notTooFew.contains(kind) ? new Range(0, range.max()) : range;
            report(kind.word(), count(kind, section, check.document()), told, section, check);
        }
    }

    private static void report(String kind, long count, Range range, Section section, DocumentCheck check) {
        Arguments arguments = heading(section).with("count", count);
        if (count < range.min()) {
            String variant = kind + (count == 0 ? ".none" : ".few");
            check.report(variant, section.heading().span(), arguments.with("min", range.min()));
        } else if (count > range.max()) {
            check.report(kind + ".many", section.heading().span(), arguments.with("max", range.max()));
        }
    }

    private static long count(ContentKind kind, Section section, Document document) {
        return switch (kind) {
            case WORDS -> section.words();
            case LIST_ITEMS -> document.listItems(section);
            case PARAGRAPHS ->
                section.stream()
                        .flatMap(part -> part.blocks().stream())
                        .filter(block -> block instanceof Block.Paragraph paragraph
                                && !paragraph.text().isBlank())
                        .count();
            case LINKS -> section.links().count();
            case IMAGES -> section.images().count();
            case CODE ->
                // What is only indented may be text by a slip of the pen.
                section.everyBlock()
                        .filter(block -> block instanceof Block.CodeBlock code && code.fenced())
                        .count();
            case TABLES ->
                section.everyBlock().filter(Block.Table.class::isInstance).count();
        };
    }
}
