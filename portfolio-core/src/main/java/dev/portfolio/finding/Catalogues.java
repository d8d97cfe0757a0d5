package dev.portfolio.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words for findings: those of the library, and those that rules of others bring, in whatever languages they have
 * them. A rule is told in the reader's language; where its author did not write that one, in English; and where there is
 * no English either, in the first of the languages there are. Immutable.
 */
public final class Catalogues {

    private static final Catalogues BUILT_IN = new Catalogues(Map.of());

    /** For each rule of others, its lines by the tags of their languages, in the author's order. */
    private final Map<RuleId, Map<String, Properties>> own;

    private Catalogues(Map<RuleId, Map<String, Properties>> own) {
        this.own = Map.copyOf(own);
    }

    /** The library's own words alone. */
    public static Catalogues builtIn() {
        return BUILT_IN;
    }

    /**
     * These and the words for further rules: the files {@code messages_en.properties} and its likes beside a class.
     *
     * @param beside the class
     * @param languages the tags of the languages that there may be files in; those without one are passed over
     * @param rules the rules
     * @throws IllegalArgumentException when there is no such file at all, or one cannot be read
     */
    public Catalogues with(Class<?> beside, List<String> languages, Collection<RuleId> rules) {
        Map<String, Properties> files = new LinkedHashMap<>();
        for (String tag : languages) {
            Catalogue.read(beside, tag).ifPresent(lines -> files.put(tag, lines));
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("There is no "
                    + languages.stream()
                            .map(tag -> "messages_" + tag + ".properties")
                            .collect(Collectors.joining(" or "))
                    + " beside " + beside.getName() + ".");
        }
        Map<RuleId, Map<String, Properties>> more = new HashMap<>(own);
        rules.forEach(rule -> more.put(rule, files));
        return new Catalogues(more);
    }

    /** The words for a reader. */
    public Messages in(Language language) {
        if (own.isEmpty()) {
            return Messages.in(language);
        }
        Map<String, Catalogue> library = new HashMap<>();
        for (Language known : Language.values()) {
            library.put(known.tag(), Catalogue.of(known, Messages.class));
        }
        Map<RuleId, List<Catalogue>> words = new HashMap<>();
        own.forEach((rule, files) -> words.put(rule, chosen(files, language, library)));
        return new Messages(language, Catalogue.of(language, Messages.class), words);
    }

    private static List<Catalogue> chosen(
            Map<String, Properties> files, Language language, Map<String, Catalogue> library) {
        List<Catalogue> chosen = new ArrayList<>();
        for (String tag : order(language, files.keySet())) {
            Optional<Catalogue> words = Optional.ofNullable(library.get(tag))
                    .or(() -> Optional.ofNullable(library.get(Language.ENGLISH.tag())));
            Properties lines = files.get(tag);
            if (lines != null && words.isPresent()) {
                chosen.add(Catalogue.of(tag, lines, words.get()));
            }
        }
        return chosen;
    }

    /**
     * The tags of languages in the order in which a reader is served: the reader's own, English, then the others.
     *
     * @param language the reader's
     * @param others those there may be
     */
    public static List<String> order(Language language, Collection<String> others) {
        return Stream.concat(Stream.of(language.tag(), Language.ENGLISH.tag()), others.stream())
                .distinct()
                .toList();
    }

    /** Whether these are the same words. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogues catalogues && catalogues.own.equals(own);
    }

    /** By the words. */
    @Override
    public int hashCode() {
        return own.hashCode();
    }
}
