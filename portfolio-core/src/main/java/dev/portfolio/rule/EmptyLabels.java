package dev.portfolio.rule;

import dev.portfolio.rule.Place.Line;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises a label, {@code **Trace :**}, that nothing stands behind. */
final class EmptyLabels {

    private static final int LONGEST = 70;

    /** What is a label without being set in bold. */
    private static final Set<String> LABELS = Stream.of(("trace traces preuve preuves lien liens contexte role resultat"
                            + " resultats bilan duree date outil outils technologie technologies competences description"
                            + " commentaire commentaires analyse objectif objectifs mission missions equipe difficultes"
                            + " difficulte solution solutions auteur autrice nom prenom annee client entreprise lieu tuteur"
                            + " justification taches proof evidence link links context result results tools duration skills"
                            + " comment comments team author name company")
                    .split(" ", -1))
            .collect(Collectors.toUnmodifiableSet());

    private EmptyLabels() {}

    /** What may stand behind a label, once its own paragraph is over. */
    enum Following {
        /** Code, a table, an image: its content, even from outside of a list. */
        SHOWN,
        /** Something that can be its content. */
        CONTENT,
        /** Another label, with its value. */
        LABEL,
        /** Nothing of its own. */
        NOTHING
    }

    /** The label of a line that nothing follows. */
    static Optional<Residue> in(Place place, Line line, int next, Supplier<Following> after) {
        if (!isEmptyLabel(place, line)) {
            return Optional.empty();
        }
        Following following = next < place.text().length() ? following(place, place.line(next)) : after.get();
        boolean empty =
                following == Following.NOTHING || (following == Following.LABEL && LABELS.contains(words(place, line)));
        Line whole = whole(place, line);
        return empty ? Optional.of(new Residue(Residue.LABEL, whole.start(), whole.end())) : Optional.empty();
    }

    private static Following following(Place place, Line line) {
        if (isEmptyLabel(place, line)) {
            return Following.NOTHING;
        }
        return isLabel(place, line) ? Following.LABEL : Following.CONTENT;
    }

    /** What a paragraph is to a label that stands before it. */
    static Following following(Place next) {
        return following(next, next.line(0));
    }

    private static boolean isEmptyLabel(Place place, Line line) {
        String text = place.text();
        int length = line.end() - line.start();
        if (length < 2 || length > LONGEST || text.charAt(line.end() - 1) != ':') {
            return false;
        }
        Line whole = whole(place, line);
        String words = words(place, line);
        if (words.isEmpty() || words.indexOf(Place.BLOT) >= 0) {
            return false;
        }
        boolean bold = text.startsWith("**", whole.start()) || text.startsWith("__", whole.start());
        return (bold && isOneBold(text, whole)) || LABELS.contains(words);
    }

    /** Whether bold goes from the beginning of a line to its colon. */
    private static boolean isOneBold(String text, Line whole) {
        String line = text.substring(whole.start(), whole.end());
        int end = line.indexOf(line.substring(0, 2), 2);
        return end > 0 && line.substring(end).replaceAll("[*_:\\s\\p{Z}]", "").isEmpty();
    }

    private static boolean isLabel(Place place, Line line) {
        String text = place.text();
        int last = Math.min(line.end(), line.start() + LONGEST);
        int colon = text.substring(line.start(), last).indexOf(':') + line.start();
        if (colon < line.start()) {
            return false;
        }
        Line whole = whole(place, line);
        boolean bold = text.startsWith("**", whole.start()) || text.startsWith("__", whole.start());
        return bold || LABELS.contains(Folded.of(text, line.start(), colon));
    }

    /** The line with its marks of emphasis. */
    private static Line whole(Place place, Line line) {
        String text = place.text();
        int start = line.start();
        int end = line.end();
        while (start > 0 && "*_".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        while (end < text.length() && "*_".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Line(start, end);
    }

    /** The words before the colon that a line ends with. */
    private static String words(Place place, Line line) {
        int end = Math.max(line.start(), line.end() - 1);
        return Folded.of(place.text(), line.start(), end).replaceAll("[*_]", "").strip();
    }
}
