package dev.portfolio.page;

import dev.portfolio.coverage.Citation;
import java.util.List;
import java.util.regex.Pattern;

/** What shows something, as a page shows it: a link where it leads into the web, else a text. */
final class ProofView {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"'<>\\\\^`{|}\\p{Cntrl}]+");
    private static final int MOST = 4;

    private ProofView() {}

    /** The first few of what shows it, each thing once. */
    static List<Citation.Proof> shown(Citation citation) {
        return citation.proofs().stream().distinct().limit(MOST).toList();
    }

    /** How many there are besides. */
    static int more(Citation citation) {
        return (int) Math.max(0, citation.proofs().stream().distinct().count() - MOST);
    }

    static boolean isWeb(Citation.Proof proof) {
        return WEB.matcher(proof.destination()).matches();
    }
}
