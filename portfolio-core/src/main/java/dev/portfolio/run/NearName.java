package dev.portfolio.run;

import dev.portfolio.text.Distance;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The file of a folder that was probably meant by a name that none of it has. Made once for a folder. */
final class NearName {

    private static final int SHORTEST = 3;

    /** Shorter names that differ in a letter are other names: {@code plan}, {@code élan}. */
    private static final int SHORTEST_MISTYPED = 6;

    /** In a folder of more, looking is slow and finding is chance. */
    private static final int MOST = 1_000;

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\s_.+-]+");
    private static final Pattern WORDS = Pattern.compile("[\\s_.+-]+");
    private static final Pattern NUMBERS = Pattern.compile("[^0-9]+");
    private static final Set<String> IMAGES = Set.of(".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp");
    private static final Set<String> PAPERS = Set.of(".pdf", ".doc", ".docx", ".odt", ".ppt", ".pptx", ".odp");

    private final List<Name> names = new ArrayList<>();
    private final Map<String, Optional<String>> answers = new HashMap<>();

    /** A name with all that is compared. */
    private record Name(String written, String stem, String plain, String ending, String digits) {

        static Name of(String written) {
            int dot = written.lastIndexOf('.');
            String stem = dot > 0 ? written.substring(0, dot) : written;
            String plain = MARKS.matcher(Normalizer.normalize(stem, Normalizer.Form.NFD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            return new Name(
                    written,
                    stem,
                    plain,
                    dot > 0 ? written.substring(dot).toLowerCase(Locale.ROOT) : "",
                    NUMBERS.matcher(stem).replaceAll(" "));
        }

        /** Whether one word is another one in it, and not a slip: {@code capture-avant}, {@code capture-apres}. */
        boolean sharesNoOtherWord(Name other) {
            List<String> mine = List.of(WORDS.split(stem, -1));
            List<String> others = List.of(WORDS.split(other.stem, -1));
            if (mine.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < mine.size(); i++) {
                int length = Math.min(mine.get(i).length(), others.get(i).length());
                int apart = Distance.between(mine.get(i), others.get(i));
                if (apart > 0 && (length < SHORTEST || apart > (length < SHORTEST_MISTYPED ? 1 : 2))) {
                    return false;
                }
            }
            return true;
        }
    }

    NearName(Collection<String> files) {
        if (files.size() <= MOST) {
            files.stream()
                    .sorted()
                    .filter(name -> name.indexOf('.') > 0)
                    .map(Name::of)
                    .forEach(names::add);
        }
    }

    /**
     * The nearest name, if one is near and numbered alike: {@code photo1.png} is not {@code photo2.png}. It may be of
     * another format, as long as that serves the same.
     */
    Optional<String> to(String typed) {
        return answers.computeIfAbsent(typed, this::nearest);
    }

    private Optional<String> nearest(String written) {
        Name typed = Name.of(written);
        if (typed.stem.length() < SHORTEST) {
            return Optional.empty();
        }
        Optional<Name> best = Optional.empty();
        int least = Math.max(1, typed.plain.length() / 4) + 1;
        for (Name name : names) {
            boolean alike = name.digits.equals(typed.digits) && serves(typed.ending, name.ending);
            boolean otherFormat = !name.ending.equals(typed.ending);
            if (!alike || Math.abs(name.plain.length() - typed.plain.length()) >= least) {
                continue;
            }
            int apart = name.plain.equals(typed.plain) ? 0 : Distance.between(name.plain, typed.plain);
            boolean mayBeSlip =
                    typed.stem.length() >= SHORTEST_MISTYPED && !otherFormat && name.sharesNoOtherWord(typed);
            if (apart < least && (apart == 0 || mayBeSlip)) {
                least = apart;
                best = Optional.of(name);
            }
        }
        return best.map(Name::written);
    }

    private static boolean serves(String asked, String there) {
        return asked.equals(there)
                || (IMAGES.contains(asked) && IMAGES.contains(there))
                || (PAPERS.contains(asked) && PAPERS.contains(there));
    }
}
