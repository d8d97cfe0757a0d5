package dev.portfolio.markdown;

import dev.portfolio.document.DocumentProblems;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What was surely meant for a link or an image, and is text because of how it is written. */
final class Unrecognised {

    /** Words between square brackets that are no number of a note, no box to tick, no ellipsis. */
    private static final String WORDS =
            "\\[(?!sic])(?=[^\\[\\]]{0,200}\\p{L})([^\\[\\]^\\r\\n][^\\[\\]\\r\\n]{1,200})]";

    private static final String ADDRESS = "((?:https?://|www\\.)[^\\s()<>\\[\\]]{1,300}"
            + "|[^\\s()<>:\\[\\]]{1,200}\\.(?:pdf|png|jpe?g|gif|svg|webp|mp4|zip|docx?|odt|xlsx?|pptx?|md|html?))";
    private static final String PART = "[^\\s()<>\"{}\\[\\]]{1,200}";
    private static final Pattern SPACES =
            Pattern.compile("(!?)\\[([^\\[\\]\\r\\n]{0,200})]\\((" + PART + "(?: {1,3}" + PART + "){1,20})\\)");
    private static final Pattern FILE = Pattern.compile(".{1,4000}\\.[A-Za-z][A-Za-z0-9]{1,4}");
    private static final Pattern GAP = Pattern.compile("(!?)" + WORDS + "[ \\u00A0]\\(" + ADDRESS + "\\)");
    private static final Pattern REVERSED = Pattern.compile("\\(" + ADDRESS + "\\)" + WORDS);

    /** Stands for what is neither text nor a bare address. */
    private static final char OTHER = '\n';

    private final Places places;
    private final List<Problem> problems;
    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, Integer> offsets = new TreeMap<>();

    private Unrecognised(Places places, List<Problem> problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Adds what is found among the children of a paragraph, a heading or a cell to the problems. */
    static void in(Node parent, Places places, List<Problem> problems) {
        Unrecognised reading = new Unrecognised(places, problems);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            reading.add(node);
        }
        reading.search();
    }

    private void add(Node node) {
        List<Span> lines = places.lines(node);
        String written = lines.size() == 1 ? places.text(lines.get(0)) : "";
        boolean plain = isPlain(node, written);
        if (plain) {
            offsets.put(text.length(), lines.get(0).start());
        }
        text.append(plain ? written : OTHER);
    }

    /** Whether a node reads as it is written: text, or a bare address. */
    private static boolean isPlain(Node node, String written) {
        Node words = node instanceof Link link ? link.getFirstChild() : node;
        return words instanceof Text shown && shown.getLiteral().equals(written) && !written.isEmpty();
    }

    private void search() {
        Matcher spaces = SPACES.matcher(text);
        while (spaces.find()) {
            if (FILE.matcher(spaces.group(3)).matches()) {
                boolean image = !spaces.group(1).isEmpty();
                String fixed = spaces.group(1) + "[" + spaces.group(2) + "](<" + spaces.group(3) + ">)";
                report(image ? "image" : "spaces", spaces, spaces.group(3), fixed);
            }
        }
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            report("gap", gap, gap.group(3), gap.group(1) + "[" + gap.group(2) + "](" + gap.group(3) + ")");
        }
        Matcher reversed = REVERSED.matcher(text);
        while (reversed.find()) {
            report("reversed", reversed, reversed.group(1), "[" + reversed.group(2) + "](" + reversed.group(1) + ")");
        }
    }

    private void report(String variant, Matcher found, String destination, String fixed) {
        Arguments arguments = Arguments.none().with("destination", destination).with("fixed", fixed);
        Span span = new Span(offset(found.start()), offset(found.end() - 1) + 1);
        problems.add(new Problem(DocumentProblems.LINK_NOT_RECOGNISED, variant, span, arguments));
    }

    private int offset(int at) {
        var piece = offsets.floorEntry(at);
        return piece.getValue() + at - piece.getKey();
    }
}
