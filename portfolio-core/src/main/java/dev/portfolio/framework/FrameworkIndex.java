package dev.portfolio.framework;

import dev.portfolio.text.PhraseKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what somebody means by what is written: by code, as people type codes, and by name or label, as people copy them.
 * What could mean several things gives all of them.
 *
 * <pre>{@code
 * FrameworkIndex index = FrameworkIndex.of(framework);
 * index.withCode("ac 35-1");                                      // the outcome AC35.01
 * index.withText("participer à la mise en oeuvre d'un projet");   // the level that is labelled so, with œ
 * }</pre>
 */
public final class FrameworkIndex {

    private static final int SHORTEST_SHAPE = 4;
    private static final int LONGEST_WORD = 40;

    private final Framework framework;
    private final Map<String, List<FrameworkItem>> byCode = new LinkedHashMap<>();
    private final Map<String, List<FrameworkItem>> byStem = new HashMap<>();
    private final Map<String, List<FrameworkItem>> byText = new HashMap<>();
    private final Map<Integer, List<Competency>> byNumber = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> shapes = new HashSet<>();

    private FrameworkIndex(Framework framework) {
        this.framework = framework;
    }

    /** The index of a framework. */
    public static FrameworkIndex of(Framework framework) {
        FrameworkIndex index = new FrameworkIndex(framework);
        boolean numbered = framework.competencies().stream()
                .anyMatch(competency -> competency.number().isPresent());
        int place = 0;
        for (Competency competency : framework.competencies()) {
            place++;
            index.add(competency);
            int usual = place;
            competency
                    .number()
                    .or(() -> numbered ? Optional.empty() : Optional.of(usual))
                    .ifPresent(number -> index.byNumber
                            .computeIfAbsent(number, first -> new ArrayList<>())
                            .add(competency));
        }
        return index;
    }

    private void add(Competency competency) {
        FrameworkItem item = FrameworkItem.of(competency);
        code(competency.code(), item);
        text(competency.code(), item);
        text(competency.name(), item);
        text(competency.title(), item);
        for (Level level : competency.levels()) {
            text(level.label(), FrameworkItem.of(competency, level));
            for (Outcome outcome : level.outcomes()) {
                FrameworkItem found = FrameworkItem.of(competency, level, outcome);
                code(outcome.code(), found);
                text(outcome.label(), found);
                String code = ItemCode.of(outcome.code());
                put(byStem, ItemCode.stem(code), found);
                String shape = ItemCode.shape(code);
                if (shape.length() >= SHORTEST_SHAPE && Character.isLetter(shape.charAt(0)) && shape.contains("9")) {
                    shapes.add(shape);
                }
            }
        }
    }

    private void code(String code, FrameworkItem item) {
        put(byCode, ItemCode.of(code), item);
    }

    private void text(String text, FrameworkItem item) {
        PhraseKey key = PhraseKey.of(text);
        put(byText, key.value(), item);
        firstWords.add(key.firstWord());
    }

    private static void put(Map<String, List<FrameworkItem>> map, String key, FrameworkItem item) {
        if (!key.isEmpty()) {
            List<FrameworkItem> items = map.computeIfAbsent(key, first -> new ArrayList<>(1));
            if (!items.contains(item)) {
                items.add(item);
            }
        }
    }

    /** The framework. */
    public Framework framework() {
        return framework;
    }

    /**
     * What a code stands for: a competency, or an outcome. Where it lacks the letters by which tracks tell theirs apart,
     * all that have them.
     */
    public List<FrameworkItem> withCode(String written) {
        String code = ItemCode.of(written);
        return List.copyOf(byCode.getOrDefault(code, byStem.getOrDefault(code, List.of())));
    }

    /** What has a name or label: the same words, whatever their case, accents and punctuation. */
    public List<FrameworkItem> withText(String written) {
        return mayBeginAText(written)
                ? List.copyOf(byText.getOrDefault(PhraseKey.of(written).value(), List.of()))
                : List.of();
    }

    /** Most of what is asked for is no label at all, and its first word tells: the rest need not be looked at. */
    private boolean mayBeginAText(String written) {
        for (int i = 0; i < written.length() && i < LONGEST_WORD; i++) {
            if (written.charAt(i) == ' ') {
                String first = PhraseKey.of(written.substring(0, i)).firstWord();
                if (!first.isEmpty()) {
                    return firstWords.contains(first);
                }
            }
        }
        return true;
    }

    /** The competencies that have a number; their places count where none of them has any. */
    public List<Competency> withNumber(int number) {
        return List.copyOf(byNumber.getOrDefault(number, List.of()));
    }

    /** Whether a text is written as the framework's outcomes' codes are, whether or not it is one of them. */
    public boolean looksLikeCode(String written) {
        return shapes.contains(ItemCode.shape(ItemCode.of(written)));
    }

    /** The codes of all outcomes. */
    public Collection<String> outcomeCodes() {
        return framework.outcomes().map(Outcome::code).toList();
    }

    /** The names and titles of all competencies. */
    public Collection<String> competencyNames() {
        return framework.competencies().stream()
                .flatMap(competency -> Stream.of(competency.code(), competency.name(), competency.title()))
                .distinct()
                .toList();
    }
}
