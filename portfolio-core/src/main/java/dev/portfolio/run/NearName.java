package dev.portfolio.run;

import dev.portfolio.finding.DidYouMean;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The file that was probably meant by a name that none has. */
final class NearName {

    private static final int SHORTEST = 3;

    /** Shorter names that differ in a letter are other names: {@code plan}, {@code élan}. */
    private static final int SHORTEST_MISTYPED = 6;

    /** In a folder of more, looking is slow and finding is chance. */
    private static final int MOST = 1_000;

    private NearName() {}

    /**
     * The nearest of some names, if one is near and numbered alike: {@code photo1.png} is not {@code photo2.png}. What
     * they are files of may be spelled in another way, {@code jpeg} for {@code jpg}, or be another format.
     */
    static Optional<String> among(Collection<String> names, String typed) {
        String stem = stem(typed);
        if (stem.length() < SHORTEST || names.size() > MOST) {
            return Optional.empty();
        }
        List<String> alike = names.stream()
                .filter(name -> digits(name).equals(digits(typed)) && name.indexOf('.') > 0)
                .sorted()
                .toList();
        Optional<String> sameEnd = nearest(
                alike.stream()
                        .filter(name -> ending(name).equals(ending(typed)))
                        .toList(),
                stem);
        return sameEnd.or(() ->
                alike.stream().filter(name -> stem(name).equalsIgnoreCase(stem)).findFirst());
    }

    private static Optional<String> nearest(List<String> names, String stem) {
        return DidYouMean.among(names.stream().map(NearName::stem).toList(), stem)
                .filter(near -> near.length() <= stem.length() + 2)
                .filter(near ->
                        stem.length() >= SHORTEST_MISTYPED || plain(near).equals(plain(stem)))
                .flatMap(near ->
                        names.stream().filter(name -> stem(name).equals(near)).findFirst());
    }

    private static String plain(String stem) {
        return Normalizer.normalize(stem, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\s_.+-]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String ending(String name) {
        return name.substring(stem(name).length()).toLowerCase(Locale.ROOT);
    }

    private static String digits(String name) {
        return stem(name).replaceAll("[^0-9]", "");
    }
}
