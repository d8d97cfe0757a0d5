package dev.portfolio.rule;

import static dev.portfolio.rule.ResidueWords.ALT;
import static dev.portfolio.rule.ResidueWords.DESCRIPTIONS;
import static dev.portfolio.rule.ResidueWords.FILLER;
import static dev.portfolio.rule.ResidueWords.FILLING;
import static dev.portfolio.rule.ResidueWords.HERE;
import static dev.portfolio.rule.ResidueWords.INSTRUCTION;
import static dev.portfolio.rule.ResidueWords.NAMES;
import static dev.portfolio.rule.ResidueWords.NUMBERED;
import static dev.portfolio.rule.ResidueWords.PLANNED;
import static dev.portfolio.rule.ResidueWords.PLANS;
import static dev.portfolio.rule.ResidueWords.SHOW_INSTRUCTION;
import static dev.portfolio.rule.ResidueWords.STARTER;
import static dev.portfolio.rule.ResidueWords.STATES;
import static dev.portfolio.rule.ResidueWords.UNFINISHED;
import static dev.portfolio.rule.ResidueWords.UNFINISHED_START;
import static dev.portfolio.rule.ResidueWords.YOURS;

import dev.portfolio.document.Block;
import dev.portfolio.rule.Place.Kind;
import dev.portfolio.rule.Place.Line;
import dev.portfolio.rule.ResidueWords.Perhaps;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Judges a line, or what stands behind its label, as a whole: {@code À compléter}, {@code Auteur : Prénom Nom}. */
final class WholeResidue {

    private static final int LONGEST = 200;
    private static final int LONGEST_LABEL = 45;
    private static final int LONGEST_NAME = 70;
    private static final int MOST_ROWS = 50;
    private static final String AROUND = ".!?…:;,()[]{}\"'“”«»–—-/ \u00A0\u202F";

    private static final Set<Kind> NAMED =
            EnumSet.of(Kind.TITLE, Kind.FIELD, Kind.HEADING, Kind.EMPTY_HEADING, Kind.PARAGRAPH, Kind.QUOTE, Kind.LINK);

    private WholeResidue() {}

    /** What a heading, or a line that stands by itself, says that is none of its author's words. */
    static Optional<Residue> in(Place place, Line line) {
        return in(place, line, true);
    }

    /**
     * The same of a line in a paragraph.
     *
     * @param begins whether it begins a sentence; if not, only what stands behind a label is judged
     */
    static Optional<Residue> in(Place place, Line line, boolean begins) {
        Optional<Residue> whole = begins ? judged(place, line, false) : Optional.empty();
        if (whole.isPresent() || place.kind().isAlt() || place.kind().isHeading()) {
            return whole;
        }
        Line value = valueOf(place, line);
        return value.isEmpty() ? Optional.empty() : judged(place, value, true);
    }

    /** What stands behind a label and its colon; an empty stretch where there is no label, or nothing behind it. */
    static Line valueOf(Place place, Line line) {
        String text = place.text();
        Line nothing = new Line(line.end(), line.end());
        int colon = text.indexOf(':', line.start());
        if (colon < 0 || colon >= Math.min(line.end(), line.start() + LONGEST_LABEL)) {
            return nothing;
        }
        boolean letter = false;
        for (int i = line.start(); i < colon; i++) {
            char c = text.charAt(i);
            if (c == Place.BLOT || c == '.' || c == '?' || c == '!') {
                return nothing;
            }
            letter |= Character.isLetter(c);
        }
        boolean glued = colon + 1 < line.end() && ":/".indexOf(text.charAt(colon + 1)) >= 0;
        return letter && !glued ? place.trimmed(colon + 1, line.end()) : nothing;
    }

    private static Optional<Residue> judged(Place place, Line line, boolean labelled) {
        int length = line.end() - line.start();
        if (length == 0 || length > LONGEST) {
            return Optional.empty();
        }
        String text = place.text();
        int start = line.start();
        int end = line.end();
        if (isDots(text, start, end)) {
            boolean andSoOn = place.kind() == Kind.CELL
                    || place.kind() == Kind.QUOTE
                    || (place.kind() == Kind.ITEM && !labelled && hasOthers(place));
            return andSoOn ? Optional.empty() : Optional.of(new Residue(Residue.UNFINISHED, start, end));
        }
        boolean comment = text.startsWith("//", start) || text.charAt(start) == '@';
        while (!comment && start < end && AROUND.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Set<Perhaps> perhaps = ResidueWords.perhaps(text, start, end);
        boolean again = isAgainAndAgain(text, start, end);
        boolean call = text.startsWith("()", end);
        if (call || (perhaps.isEmpty() && !comment && !again)) {
            return Optional.empty();
        }
        String words = Folded.of(text, start, end);
        return variant(place, words, labelled, perhaps, comment)
                .or(() -> again && isFiller(place.kind(), words, labelled)
                        ? Optional.of(Residue.FILLER)
                        : Optional.empty())
                .map(variant -> new Residue(variant, place.withBold(line), line.end()));
    }

    private static Optional<String> variant(
            Place place, String words, boolean labelled, Set<Perhaps> perhaps, boolean comment) {
        Kind kind = place.kind();
        if ((comment || perhaps.contains(Perhaps.UNFINISHED)) && isUnfinished(place, words, labelled)) {
            return Optional.of(Residue.UNFINISHED);
        }
        if (kind == Kind.CELL) {
            return Optional.empty();
        }
        if (kind.isAlt() && perhaps.contains(Perhaps.ALT) && ALT.matcher(words).matches()) {
            return Optional.of(Residue.ALT);
        }
        if (perhaps.contains(Perhaps.STARTER) && STARTER.contains(words)) {
            return Optional.of(Residue.STARTER);
        }
        if (perhaps.contains(Perhaps.FILLER) && isFiller(kind, words, labelled)) {
            return Optional.of(Residue.FILLER);
        }
        boolean name = words.length() <= LONGEST_NAME && perhaps.contains(Perhaps.PLACEHOLDER);
        if (name && isPlaceholder(kind, words, labelled)) {
            return Optional.of(Residue.PLACEHOLDER);
        }
        boolean quotes = words.indexOf('*') >= 0;
        boolean instructs = perhaps.contains(Perhaps.INSTRUCTION) && kind != Kind.LINK && !kind.isHeading() && !quotes;
        boolean alone = kind == Kind.PARAGRAPH || kind == Kind.QUOTE || kind == Kind.FIELD;
        boolean shows = instructs && alone && SHOW_INSTRUCTION.matcher(words).matches();
        return shows || (instructs && INSTRUCTION.matcher(words).matches())
                ? Optional.of(Residue.INSTRUCTION)
                : Optional.empty();
    }

    private static boolean isUnfinished(Place place, String words, boolean labelled) {
        if (words.contains(" a ") && ResidueWords.TO_SHOW.matcher(words).matches()) {
            return !labelled;
        }
        if (!UNFINISHED.matcher(words).matches()) {
            return place.kind() != Kind.HEADING
                    && starts(words, "/", "@", "a ", "completer", "rediger", "remplir", "renseigner")
                    && UNFINISHED_START.matcher(words).matches();
        }
        return switch (place.kind()) {
            case HEADING -> !PLANS.contains(words);
            case ITEM -> labelled || !PLANNED.contains(words) || !isAmongStates(place);
            case CELL -> !PLANNED.contains(words) || !isAmongStates(place);
            case FIELD_ITEM -> !words.equals("todo") && !words.equals("to do");
            case FIELD_ADDRESS, LINK -> false;
            default -> true;
        };
    }

    private static boolean isPlaceholder(Kind kind, String words, boolean labelled) {
        if ((NAMED.contains(kind) || labelled) && NAMES.matcher(words).matches()) {
            return true;
        }
        if (kind == Kind.FIELD && DESCRIPTIONS.matcher(words).matches()) {
            return true;
        }
        if (kind == Kind.FIELD_ITEM && NUMBERED.matcher(words).matches()) {
            return true;
        }
        return kind != Kind.LINK
                && (((words.endsWith("ici") || words.endsWith("here"))
                                && HERE.matcher(words).matches())
                        || (starts(words, "votre", "vos", "your")
                                && YOURS.matcher(words).matches()));
    }

    /** A quick look, before a pattern is tried. */
    private static boolean starts(String words, String... with) {
        for (String start : with) {
            if (words.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFiller(Kind kind, String words, boolean labelled) {
        if (kind.isHeading() || kind == Kind.LINK || kind == Kind.FIELD_ADDRESS) {
            return kind == Kind.EMPTY_HEADING && words.equals("lorem ipsum");
        }
        boolean says = kind == Kind.TITLE || kind == Kind.FIELD || kind == Kind.PARAGRAPH || kind == Kind.QUOTE;
        return FILLER.contains(words)
                || FILLING.matcher(words).matches()
                || (says && !labelled && words.equals("test"));
    }

    /** A quick look: one letter, or a few, again and again. */
    private static boolean isAgainAndAgain(String text, int start, int end) {
        int length = end - start;
        if (length < 4 || length > 40) {
            return false;
        }
        char first = text.charAt(start);
        char second = text.charAt(start + 1);
        return first < 0x80 && (first == second || ((first | 0x20) == 'b' && (second | 0x20) == 'l'));
    }

    private static boolean isDots(String text, int start, int end) {
        int dots = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '.' && c != '…' && c != ' ') {
                return false;
            }
            dots += c == '…' ? 3 : c == '.' ? 1 : 0;
        }
        return dots >= 3;
    }

    /** Three dots behind other items say "and so on". */
    private static boolean hasOthers(Place place) {
        return place.beside().size() > 1;
    }

    private static boolean isAmongStates(Place place) {
        return place.beside().stream()
                .limit(MOST_ROWS)
                .flatMap(Block::stream)
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> Folded.of(((Block.Paragraph) block).text()))
                .anyMatch(STATES::contains);
    }

    /** The first sentence of a place that came with a template. */
    static Optional<Residue> starter(Place place, Line line) {
        String text = place.text();
        if (!ResidueWords.perhaps(text, line.start(), line.end()).contains(Perhaps.STARTER)) {
            return Optional.empty();
        }
        int end = text.indexOf('.', line.start());
        end = end < 0 ? text.length() : end;
        if (end - line.start() > LONGEST || !STARTER.contains(Folded.of(text, line.start(), end))) {
            return Optional.empty();
        }
        return Optional.of(new Residue(Residue.STARTER, line.start(), Math.min(end + 1, text.length())));
    }
}
