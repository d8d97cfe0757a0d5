package dev.portfolio.claim;

import dev.portfolio.claim.Answer.Drift;
import dev.portfolio.framework.Competency;
import dev.portfolio.framework.FrameworkItem;
import dev.portfolio.framework.FrameworkItem.Kind;
import dev.portfolio.source.Span;
import dev.portfolio.text.PhraseKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which competency a text names: by its number, by its name, by its title, or by one of these among other words. */
final class CompetencyText {

    /** {@code C5}, {@code Compétence 5}, {@code UE 5}, with what stands behind it. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)^\\s*(?:c|ue|comp(?:[ée]tence|etency)?)[\\s\\p{Z}.°nN-]{0,4}(\\d{1,2})(?![\\d.])(.*)$");

    private static final Pattern NUMBER = Pattern.compile("\\s*[0-9]{1,2}\\s*");
    private static final Pattern BETWEEN = Pattern.compile("[:|()\\[\\]\\u2013\\u2014/]|[\\s\\p{Z}]-[\\s\\p{Z}]");
    private static final int LONGEST = 300;
    private static final int FEWEST_WORDS = 3;
    private static final int ONE_SLIP_IN = 6;

    private final Meaning meaning;

    CompetencyText(Meaning meaning) {
        this.meaning = meaning;
    }

    /**
     * What a text means; empty where it names no competency.
     *
     * @param alone whether nothing but a competency can stand there, so that a number is its number
     */
    Optional<Answer> read(String text, Span span, boolean alone) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (alone && NUMBER.matcher(text).matches()) {
            return meaning.one(meaning.index().withNumber(Integer.parseInt(text.strip())).stream()
                    .map(FrameworkItem::of)
                    .toList());
        }
        return meaning.one(named(text))
                .or(() -> numbered(text, span))
                .or(() -> among(text))
                .or(() -> near(text, span));
    }

    private List<FrameworkItem> named(String text) {
        List<FrameworkItem> byText = competencies(meaning.index().withText(text));
        return byText.isEmpty() ? competencies(meaning.index().withCode(text)) : byText;
    }

    private static List<FrameworkItem> competencies(List<FrameworkItem> items) {
        return items.stream().filter(item -> item.kind() == Kind.COMPETENCY).toList();
    }

    private Optional<Answer> numbered(String text, Span span) {
        Matcher matcher = NUMBERED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<FrameworkItem> numbered = meaning.index().withNumber(Integer.parseInt(matcher.group(1))).stream()
                .map(FrameworkItem::of)
                .toList();
        List<FrameworkItem> said = among(matcher.group(2), new LinkedHashSet<>());
        List<FrameworkItem> both = numbered.stream().filter(said::contains).toList();
        Optional<Answer> answer = meaning.one(both.isEmpty() ? numbered : both);
        boolean drifts = both.isEmpty() && said.size() == 1;
        return answer.map(found -> drifts && found instanceof Answer.Found one
                ? new Answer.Found(one.item(), Optional.of(new Drift(text, span, Optional.of(said.get(0)))))
                : found);
    }

    /** One name among other words, set apart by a sign: {@code Conduire un projet (niveau 3)}. */
    private Optional<Answer> among(String text) {
        return meaning.one(among(text, new LinkedHashSet<>()));
    }

    private List<FrameworkItem> among(String text, Set<FrameworkItem> found) {
        for (String part : BETWEEN.split(text, -1)) {
            if (!part.isBlank()) {
                found.addAll(named(part));
            }
        }
        return new ArrayList<>(found);
    }

    /** A title with a slip in it. Short names are too near to each other for that. */
    private Optional<Answer> near(String text, Span span) {
        PhraseKey key = PhraseKey.of(text);
        if (key.words() < FEWEST_WORDS) {
            return Optional.empty();
        }
        List<Competency> near = meaning.programme().framework().competencies().stream()
                .filter(competency -> key.isNear(PhraseKey.of(competency.title()), ONE_SLIP_IN))
                .toList();
        return near.size() == 1
                ? Optional.of(new Answer.Found(
                        FrameworkItem.of(near.get(0)), Optional.of(new Drift(text, span, Optional.empty()))))
                : Optional.empty();
    }
}
