package dev.portfolio.claim;

import dev.portfolio.claim.Answer.Drift;
import dev.portfolio.framework.Competency;
import dev.portfolio.framework.FrameworkItem;
import dev.portfolio.framework.FrameworkItem.Kind;
import dev.portfolio.framework.Level;
import dev.portfolio.source.Span;
import dev.portfolio.text.PhraseKey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which level a text names: by its order, by the year that it is taught in, or by its label. */
final class LevelText {

    private static final String BLANK = "[\\s\\p{Z}]*";

    /** {@code 3}, {@code N3}, {@code Niveau 3}, {@code C5-N3}, with what stands behind it. */
    private static final Pattern ORDER = Pattern.compile("(?iu)^" + BLANK + "(?:c" + BLANK
            + "\\d{1,2}[\\s\\p{Z}.-]*)?(?:n(?:iveau)?|level|lvl)?[\\s\\p{Z}.°-]*(\\d{1,2})"
            + "(?![\\d\\p{L}])[\\s\\p{Z}]*(?:[:|()\\u2013\\u2014-]+(.*))?$");

    /** {@code BUT3}, {@code BUT 3}, {@code 3A}, {@code 3e année}, {@code année 3}. */
    private static final Pattern YEAR = Pattern.compile("(?iu)^" + BLANK
            + "(?:(?:but|b\\.u\\.t\\.?|year|ann[ée]e)" + BLANK + "(\\d)|(\\d)(?:a|(?:e|[èe]me|i[èe]re|re|st|nd|rd|th)"
            + BLANK
            + "(?:ann[ée]e|year)))" + BLANK + "$");

    private static final int LONGEST = 600;
    private static final int FEWEST_WORDS = 3;
    private static final int ONE_SLIP_IN = 6;

    private final Meaning meaning;

    LevelText(Meaning meaning) {
        this.meaning = meaning;
    }

    /**
     * What a text means; empty where it names no level.
     *
     * @param among the competencies it may belong to; empty where none is known
     */
    Optional<Answer> read(String text, Span span, List<Competency> among) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return labelled(text, among)
                .or(() -> ordered(text, span, among))
                .or(() -> taught(text, among))
                .or(() -> near(text, span, among));
    }

    private Optional<Answer> labelled(String text, List<Competency> among) {
        return meaning.one(labelled(meaning.index().withText(text), among));
    }

    private static List<FrameworkItem> labelled(List<FrameworkItem> items, List<Competency> among) {
        return items.stream()
                .filter(item -> item.kind() == Kind.LEVEL)
                .filter(item -> among.isEmpty() || among.contains(item.competency()))
                .toList();
    }

    private Optional<Answer> ordered(String text, Span span, List<Competency> among) {
        Matcher matcher = ORDER.matcher(text);
        if (!matcher.matches() || among.isEmpty()) {
            return Optional.empty();
        }
        int order = Integer.parseInt(matcher.group(1));
        List<FrameworkItem> items = among.stream()
                .flatMap(competency -> level(competency, competency.level(order)))
                .toList();
        Optional<Answer> answer = several(items);
        String words = matcher.group(2) == null ? "" : matcher.group(2).strip();
        return answer.map(found -> found instanceof Answer.Found one
                ? new Answer.Found(one.item(), drift(words, span, one.item()))
                : found);
    }

    /** What stands behind the number, where that is another level's label, or nearly its own. */
    private Optional<Drift> drift(String words, Span span, FrameworkItem item) {
        PhraseKey key = PhraseKey.of(words);
        PhraseKey label = PhraseKey.of(item.label());
        if (key.isEmpty() || key.equals(label)) {
            return Optional.empty();
        }
        Optional<FrameworkItem> other = meaning.index().withText(words).stream()
                .filter(found -> found.kind() == Kind.LEVEL)
                .findFirst();
        boolean meant = key.words() >= FEWEST_WORDS && key.isNear(label, ONE_SLIP_IN / 2);
        return other.isPresent() || meant ? Optional.of(new Drift(words, span, other)) : Optional.empty();
    }

    private Optional<Answer> taught(String text, List<Competency> among) {
        Matcher matcher = YEAR.matcher(text);
        if (!matcher.matches() || among.isEmpty()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        return several(among.stream()
                .flatMap(competency -> level(competency, meaning.programme().levelOf(competency, year)))
                .toList());
    }

    private static Stream<FrameworkItem> level(Competency competency, Optional<Level> level) {
        return level.stream().map(found -> FrameworkItem.of(competency, found));
    }

    /** One number for several competencies names a level of each; which, the caller has to say. */
    private static Optional<Answer> several(List<FrameworkItem> items) {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        items.size() == 1
                                ? new Answer.Found(items.get(0), Optional.empty())
                                : new Answer.Ambiguous(items));
    }

    /** A label with some slips in it. */
    private Optional<Answer> near(String text, Span span, List<Competency> among) {
        PhraseKey key = PhraseKey.of(text);
        if (key.words() < FEWEST_WORDS) {
            return Optional.empty();
        }
        List<Competency> all = among.isEmpty() ? meaning.programme().framework().competencies() : among;
        List<FrameworkItem> near = all.stream()
                .flatMap(competency -> competency.levels().stream()
                        .filter(level -> key.isNear(PhraseKey.of(level.label()), ONE_SLIP_IN))
                        .map(level -> FrameworkItem.of(competency, level)))
                .toList();
        return near.size() == 1
                ? Optional.of(new Answer.Found(near.get(0), Optional.of(new Drift(text, span, Optional.empty()))))
                : Optional.empty();
    }
}
