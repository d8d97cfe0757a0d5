package dev.portfolio.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A document seen through: its sections side by side, each as wide as it is long, and what stands in them. On its left is
 * what stands before all sections, the front matter.
 *
 * @param sections the sections
 * @param marks evidence and proofs
 * @param findings findings
 */
record Strip(List<Segment> sections, List<Spot> marks, List<Spot> findings) {

    private static final double FRONT = 6;
    private static final double NARROWEST = 0.02;
    private static final double GAP = 0.15;

    /**
     * A section: where it begins, and how wide it is.
     *
     * @param heading what it is called; empty before the first heading
     * @param depth 0 for those at the top, 1 for what is under them
     */
    record Segment(String heading, int depth, boolean isOdd, int line, int words, double from, double wide) {

        String x() {
            return Percent.of(from);
        }

        String width() {
            return Percent.of(wide - GAP);
        }

        String classes() {
            return "part depth-" + depth + (isOdd ? " odd" : "");
        }

        /** Whether its heading has room. */
        boolean isRoomy() {
            return wide > FRONT;
        }
    }

    /** Something that stands at a place. */
    record Spot(String kind, String target, double at) {

        String x() {
            return Percent.of(at);
        }
    }

    /** The parts of a document, and its findings by severity. */
    static Strip of(ReportContent.Doc document, List<FindingView> findings) {
        List<Segment> sections = sections(document.parts());
        List<Spot> marks = document.marks().stream()
                .map(mark -> new Spot(mark.isEvidence() ? "evidence" : "proof", "", place(sections, mark.line())))
                .toList();
        List<Spot> spots = findings.stream()
                .map(finding -> new Spot(finding.severity(), finding.id(), place(sections, finding.line())))
                .toList();
        return new Strip(sections, marks, spots);
    }

    private static List<Segment> sections(List<ReportContent.Part> parts) {
        int words = parts.stream().mapToInt(ReportContent.Part::words).sum();
        int top = parts.stream()
                .mapToInt(ReportContent.Part::level)
                .filter(level -> level > 0)
                .min()
                .orElse(1);
        double least = Math.max(1, words * NARROWEST);
        double all = parts.stream()
                .mapToDouble(part -> Math.max(least, part.words()))
                .sum();
        List<Segment> sections = new ArrayList<>();
        double from = FRONT;
        boolean odd = false;
        for (ReportContent.Part part : parts) {
            double wide = Math.max(least, part.words()) / all * (100 - FRONT);
            odd = part.level() <= top ? !odd : odd;
            int depth = part.level() > top ? 1 : 0;
            sections.add(new Segment(part.heading(), depth, odd, part.line(), part.words(), from, wide));
            from += wide;
        }
        return List.copyOf(sections);
    }

    /** Where a line stands: as far into its section as its line is, as if all lines were equally long. */
    private static double place(List<Segment> sections, int line) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            Segment section = sections.get(i);
            if (line >= section.line()) {
                int next = i + 1 < sections.size() ? sections.get(i + 1).line() : section.line() + 20;
                double share = (line - section.line() + 0.5) / Math.max(1, next - section.line());
                return section.from() + Math.min(0.97, share) * section.wide();
            }
        }
        int body = sections.isEmpty() ? 12 : Math.max(2, sections.get(0).line());
        return Math.min(0.9, (double) line / body) * FRONT;
    }
}
