package dev.portfolio.profile;

import dev.portfolio.text.TermKey;
import dev.portfolio.text.TermKey.Difference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The terms that the values of a field are to be chosen from, as a file lists them.
 *
 * <pre>{@code
 * Vocabulary words = new Vocabulary("tags.yaml", Map.of("JavaScript", List.of("JS", "ECMAScript")));
 * words.has("JavaScript")        // true
 * words.nearest("Javascript")    // JavaScript, by case
 * words.nearest("JS")            // JavaScript, as a synonym
 * }</pre>
 */
public final class Vocabulary {

    /** From how many letters on a slip of the hand is looked for. */
    private static final int SHORTEST_SLIP = 5;

    /** The forms of a term that other spellings meet in, from the strictest on. */
    private static final List<Function<TermKey, String>> FORMS =
            List.of(TermKey::folded, TermKey::plain, TermKey::joined, TermKey::singular);

    private final String file;
    private final List<String> terms;
    private final Set<String> known;
    private final List<Name> names = new ArrayList<>();
    private final List<Map<String, List<Name>>> byForm = new ArrayList<>();

    /** A term or one of its synonyms. */
    private record Name(TermKey key, String term, boolean synonym) {}

    /**
     * A term that was probably meant.
     *
     * @param term the term
     * @param how what differs; empty where a synonym was written
     */
    public record Near(String term, Optional<Difference> how) {}

    /**
     * A vocabulary.
     *
     * @param file the file it was read from
     * @param terms the terms, in order, each with its synonyms
     */
    public Vocabulary(String file, Map<String, List<String>> terms) {
        this.file = file;
        this.terms = List.copyOf(terms.keySet());
        this.known = new HashSet<>(this.terms);
        terms.keySet().forEach(term -> names.add(new Name(TermKey.of(term), term, false)));
        new LinkedHashMap<>(terms)
                .forEach((term, synonyms) ->
                        synonyms.forEach(synonym -> names.add(new Name(TermKey.of(synonym), term, true))));
        for (Function<TermKey, String> form : FORMS) {
            Map<String, List<Name>> index = new HashMap<>();
            for (Name name : names) {
                String key = form.apply(name.key());
                if (!key.isEmpty()) {
                    index.computeIfAbsent(key, none -> new ArrayList<>(1)).add(name);
                }
            }
            byForm.add(index);
        }
    }

    /** The file it was read from, as the profile names it. */
    public String file() {
        return file;
    }

    /** The terms, in order. */
    public List<String> terms() {
        return terms;
    }

    /** Whether a value is a term, letter for letter. */
    public boolean has(String value) {
        return known.contains(value);
    }

    /** The term that a value which is none was probably meant to be. */
    public Optional<Near> nearest(String value) {
        TermKey key = TermKey.of(value);
        for (int i = 0; i < FORMS.size(); i++) {
            for (Name name : byForm.get(i).getOrDefault(FORMS.get(i).apply(key), List.of())) {
                Optional<Difference> how = name.key().difference(key);
                if (how.isPresent()) {
                    return Optional.of(new Near(name.term(), how.filter(difference -> !name.synonym())));
                }
            }
        }
        return names.stream()
                .filter(name -> name.key().isSlipOf(key, SHORTEST_SLIP))
                .findFirst()
                .map(name -> new Near(name.term(), Optional.of(Difference.SLIP)));
    }
}
