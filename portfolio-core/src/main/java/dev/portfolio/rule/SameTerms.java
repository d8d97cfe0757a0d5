package dev.portfolio.rule;

import dev.portfolio.text.TermKey;
import dev.portfolio.text.TermKey.Difference;
import dev.portfolio.yaml.YamlScalar;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds items of a list that seem to be one term in two spellings. */
final class SameTerms {

    /** A longer word is seldom another one by a single letter. */
    private static final int SHORTEST_SLIP = 9;

    /** In a longer list, slips are not looked for. */
    private static final int MOST_COMPARED = 60;

    /** No plural of a term, and no slip, makes it longer by more. */
    private static final int MOST_LETTERS_MORE = 4;

    private static final List<Function<TermKey, String>> FORMS =
            List.of(TermKey::plain, TermKey::joined, TermKey::singular);

    private final List<Pair> pairs = new ArrayList<>();

    private SameTerms() {}

    /** Two items that seem to be one term, and how they differ. */
    record Pair(YamlScalar first, YamlScalar second, Difference how) {}

    private record Item(YamlScalar scalar, TermKey key) {}

    static List<Pair> in(List<YamlScalar> items) {
        Map<Integer, List<YamlScalar>> byBeginning = new HashMap<>();
        items.forEach(item -> byBeginning
                .computeIfAbsent(beginning(item.value()), first -> new ArrayList<>(2))
                .add(item));
        SameTerms terms = new SameTerms();
        // Spellings of one term begin with the same letter: most items need no closer look.
        byBeginning.values().stream()
                .map(SameTerms::ofLikeLength)
                .filter(alike -> alike.size() > 1)
                .forEach(terms::compare);
        return terms.pairs;
    }

    /** The first letter or digit, without case and accent. */
    private static int beginning(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                return Character.toLowerCase(c);
            }
            if (c >= 0x80 && Character.isLetter(c)) {
                String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                return "œŒ".indexOf(c) >= 0 ? 'o' : Character.toLowerCase(plain.charAt(0));
            }
        }
        return 0;
    }

    /** Those that are about as long as another one; of many, all. */
    private static List<YamlScalar> ofLikeLength(List<YamlScalar> alike) {
        if (alike.size() < 2 || alike.size() > MOST_COMPARED) {
            return alike;
        }
        return alike.stream()
                .filter(item -> alike.stream()
                        .anyMatch(other -> !item.equals(other)
                                && Math.abs(size(item.value()) - size(other.value())) <= MOST_LETTERS_MORE))
                .toList();
    }

    private static int size(String text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    private void compare(List<YamlScalar> alike) {
        Map<String, Item> seen = new HashMap<>();
        List<Item> before = new ArrayList<>();
        for (YamlScalar scalar : alike) {
            Item item = new Item(scalar, TermKey.of(scalar.value()));
            Optional<Pair> pair = spelling(item, seen);
            if (pair.isEmpty() && alike.size() <= MOST_COMPARED) {
                pair = before.stream()
                        .filter(other -> other.key().isSlipOf(item.key(), SHORTEST_SLIP))
                        .findFirst()
                        .map(other -> new Pair(other.scalar(), scalar, Difference.SLIP));
            }
            pair.ifPresent(pairs::add);
            FORMS.forEach(form -> seen.putIfAbsent(form.apply(item.key()), item));
            before.add(item);
        }
    }

    private static Optional<Pair> spelling(Item item, Map<String, Item> seen) {
        for (Function<TermKey, String> form : FORMS) {
            Item other = seen.get(form.apply(item.key()));
            Optional<Difference> how =
                    other == null ? Optional.empty() : other.key().difference(item.key());
            if (other != null && how.isPresent()) {
                return Optional.of(new Pair(other.scalar(), item.scalar(), how.get()));
            }
        }
        return Optional.empty();
    }
}
