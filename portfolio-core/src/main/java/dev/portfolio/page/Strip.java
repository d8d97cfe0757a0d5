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
    private static final double GAP = 0.15;

    /** A section of few words can still be seen, so long as there are not so many of them that nothing else can. */
    private static final double NARROWEST = 0.02;

    private static final double NARROW_TOGETHER = 0.1;

    /** What stands closer is not told apart. */
    private static final double APART = 0.6;

    /**
     * A section: where it begins, and how wide it is.
     *
     * @param heading what it is called; empty before the first heading
     * @param depth 0 for those at the top, 1 for what is under them
     * @param next the line behind it
     */
    record Segment(String heading, int depth, boolean isOdd, int line, int next, int words, double from, double wide) {

        String x() {
            return Percent.of(from);
        }

        String width() {
            return Percent.of(Math.max(wide / 2, wide - GAP));
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
        return new Strip(sections, marks, apart(spots));
    }

    /** Findings beside one another where they would hide one another; those of one document are in order. */
    private static List<Spot> apart(List<Spot> spots) {
        double least = Math.min(APART, (100 - FRONT) / Math.max(1, spots.size()));
        double[] at = spots.stream().mapToDouble(Spot::at).toArray();
        for (int i = 1; i < at.length; i++) {
            at[i] = Math.max(at[i], at[i - 1] + least);
        }
        double end = 100 - least;
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], end);
            end = at[i] - least;
        }
        List<Spot> apart = new ArrayList<>();
        for (Spot spot : spots) {
            apart.add(new Spot(spot.kind(), spot.target(), at[apart.size()]));
        }
        return List.copyOf(apart);
    }

    private static List<Segment> sections(List<ReportContent.Part> parts) {
        int words = parts.stream().mapToInt(ReportContent.Part::words).sum();
        int top = parts.stream()
                .mapToInt(ReportContent.Part::level)
                .filter(level -> level > 0)
                .min()
                .orElse(1);
        double least = Math.max(0.1, words * Math.min(NARROWEST, NARROW_TOGETHER / Math.max(1, parts.size())));
        double all = parts.stream()
                .mapToDouble(part -> Math.max(least, part.words()))
                .sum();
        List<Segment> sections = new ArrayList<>();
        double from = FRONT;
        boolean odd = false;
        for (int i = 0; i < parts.size(); i++) {
            ReportContent.Part part = parts.get(i);
            int next = i + 1 < parts.size() ? parts.get(i + 1).line() : part.lastLine() + 1;
            double wide = Math.max(least, part.words()) / all * (100 - FRONT);
            odd = part.level() <= top ? !odd : odd;
            int depth = part.level() > top ? 1 : 0;
            sections.add(new Segment(part.heading(), depth, odd, part.line(), next, part.words(), from, wide));
            from += wide;
        }
        return List.copyOf(sections);
    }

    /** Where a line stands: as far into its section as its line is, as if all lines were equally long. */
    private static double place(List<Segment> sections, int line) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            Segment section = sections.get(i);
            if (line >= section.line()) {
                double share = (line - section.line() + 0.5) / Math.max(1, section.next() - section.line());
                return section.from() + Math.min(0.97, share) * section.wide();
            }
        }
        int body = sections.isEmpty() ? 12 : Math.max(2, sections.get(0).line());
        return Math.min(0.9, (double) line / body) * FRONT;
    }
}
