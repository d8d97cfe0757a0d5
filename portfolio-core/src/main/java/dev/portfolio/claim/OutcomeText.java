package dev.portfolio.claim;

import dev.portfolio.claim.Answer.Drift;
import dev.portfolio.framework.Competency;
import dev.portfolio.framework.FrameworkItem;
import dev.portfolio.framework.FrameworkItem.Kind;
import dev.portfolio.framework.Level;
import dev.portfolio.framework.Outcome;
import dev.portfolio.source.Span;
import dev.portfolio.text.PhraseKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which outcome a code or a label names, in the framework's own codes or in those that people make of its numbers. */
final class OutcomeText {

    /** {@code C5-N3-AC1}, without what stands between. */
    private static final Pattern NUMBERS = Pattern.compile("C(\\d{1,2})N(\\d{1,2})AC(\\d{1,2})");

    /** {@code 5.3a}. */
    private static final Pattern LETTER = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})([A-Z])");

    /** {@code AC1}, where it is known of what. */
    private static final Pattern RELATIVE = Pattern.compile("AC(\\d{1,2})");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}.-]");
    private static final Pattern BEFORE_WORDS = Pattern.compile("^[\\s\\p{Z}*_`:|()\\[\\]\\u2013\\u2014.>-]+");
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)\\D*$");
    private static final int FEWEST_WORDS = 3;
    private static final int ONE_SLIP_IN = 3;
    private static final int SHORTEST = 4;

    /** No label is longer, and what stands behind each of many codes of one line is not read again and again. */
    private static final int LONGEST = 400;

    private final Meaning meaning;

    OutcomeText(Meaning meaning) {
        this.meaning = meaning;
    }

    /**
     * What a code stands for; empty where it is none.
     *
     * @param prominent whether it stands where nothing stands by chance, so that a short one counts
     * @param levels the levels that are claimed, to which {@code AC1} may belong
     */
    Optional<Answer> code(String written, boolean prominent, List<FrameworkItem> levels) {
        List<FrameworkItem> items = meaning.index().withCode(written).stream()
                .filter(item -> item.kind() == Kind.OUTCOME)
                .toList();
        boolean counts = prominent || SIGNS.matcher(written).replaceAll("").length() >= SHORTEST;
        if (!items.isEmpty()) {
            return counts ? meaning.one(items) : Optional.empty();
        }
        String plain = written.replaceAll("[\\s\\p{Z}-]", "").toUpperCase(Locale.ROOT);
        Matcher numbers = NUMBERS.matcher(plain.replace(".", ""));
        if (numbers.matches()) {
            return Optional.of(numbered(written, number(numbers, 1), number(numbers, 2), number(numbers, 3)));
        }
        Matcher letter = LETTER.matcher(plain);
        if (prominent && letter.matches()) {
            int place = letter.group(3).charAt(0) - 'A' + 1;
            return meaning.one(outcomes(number(letter, 1), number(letter, 2), place));
        }
        Matcher relative = RELATIVE.matcher(plain);
        if (relative.matches() && !levels.isEmpty()) {
            List<FrameworkItem> found = levels.stream()
                    .flatMap(level ->
                            outcome(level.competency(), level.level().orElseThrow(), number(relative, 1)).stream())
                    .toList();
            return found.isEmpty() ? Optional.of(unknown(written)) : meaning.one(found);
        }
        return Optional.empty();
    }

    private Answer numbered(String written, int competency, int level, int number) {
        return meaning.one(outcomes(competency, level, number)).orElseGet(() -> unknown(written));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private List<FrameworkItem> outcomes(int competency, int level, int number) {
        List<FrameworkItem> found = new ArrayList<>();
        for (Competency one : meaning.index().withNumber(competency)) {
            one.level(level).flatMap(of -> outcome(one, of, number)).ifPresent(found::add);
        }
        return found;
    }

    /** The outcome whose code ends in a number; the one in that place, where no code of the level has one. */
    private static Optional<FrameworkItem> outcome(Competency competency, Level level, int number) {
        List<Outcome> numbered = level.outcomes().stream()
                .filter(outcome -> LAST_NUMBER.matcher(outcome.code()).find())
                .toList();
        Optional<Outcome> found = numbered.isEmpty()
                ? level.outcomes().stream().skip(number - 1L).findFirst()
                : numbered.stream()
                        .filter(outcome -> lastNumber(outcome.code()) == number)
                        .findFirst();
        return found.map(outcome -> FrameworkItem.of(competency, level, outcome));
    }

    private static int lastNumber(String code) {
        Matcher matcher = LAST_NUMBER.matcher(code);
        return matcher.find() && matcher.group(1).length() <= SHORTEST ? Integer.parseInt(matcher.group(1)) : -1;
    }

    /** Whether a text is written as a code of the framework, and is none. */
    boolean isUnknownCode(String written) {
        return meaning.index().looksLikeCode(written);
    }

    Answer unknown(String written) {
        return meaning.unknown(written, List.copyOf(meaning.index().outcomeCodes()));
    }

    /** What has a label, where all of the text is that; those of claimed levels come first. */
    Optional<Answer> label(String text, List<FrameworkItem> levels) {
        List<FrameworkItem> items = meaning.index().withText(text).stream()
                .filter(item -> item.kind() == Kind.OUTCOME)
                .toList();
        List<FrameworkItem> claimed = items.stream()
                .filter(item -> levels.stream().anyMatch(level -> isOf(item, level)))
                .toList();
        return meaning.one(claimed.isEmpty() ? items : claimed);
    }

    private static boolean isOf(FrameworkItem item, FrameworkItem level) {
        return item.competency().equals(level.competency()) && item.level().equals(level.level());
    }

    /**
     * What stands behind a code, where that is meant for its label and is not.
     *
     * @param line the rest of its line
     * @param start where that begins in the file
     */
    Optional<Drift> drift(FrameworkItem item, String line, int start) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher before = BEFORE_WORDS.matcher(line);
        int from = before.find() ? before.end() : 0;
        String words = line.substring(from).stripTrailing();
        PhraseKey key = PhraseKey.of(words);
        PhraseKey label = PhraseKey.of(item.label());
        if (key.words() < FEWEST_WORDS || key.equals(label) || key.value().startsWith(label.value() + " ")) {
            return Optional.empty();
        }
        Optional<FrameworkItem> other = meaning.index().withText(words).stream()
                .filter(found -> found.kind() == Kind.OUTCOME)
                .findFirst();
        Span span = new Span(start + from, start + from + words.length());
        return other.isPresent() || key.isNear(label, ONE_SLIP_IN)
                ? Optional.of(new Drift(words, span, other))
                : Optional.empty();
    }
}
