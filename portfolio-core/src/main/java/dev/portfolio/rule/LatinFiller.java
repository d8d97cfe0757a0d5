package dev.portfolio.rule;

import dev.portfolio.rule.Place.Line;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises the Latin that designers fill pages with, wherever in it a text begins. */
final class LatinFiller {

    private static final int FEWEST = 3;
    private static final int SHORTEST = 18;

    /** A text of another language shows itself in as many words. */
    private static final int FIRST_WORDS = 3;

    private static final int SHARE = 40;

    /** Its words, but for those that French and English share. */
    private static final Set<String> WORDS =
            words("lorem ipsum dolor amet consectetur adipiscing elit sed eiusmod tempor"
                    + " incididunt labore dolore magna aliqua enim veniam quis nostrud ullamco laboris nisi aliquip commodo"
                    + " consequat duis aute irure reprehenderit voluptate velit esse cillum fugiat nulla pariatur excepteur sint"
                    + " occaecat cupidatat proident culpa officia deserunt mollit anim laborum curabitur posuere venenatis"
                    + " pellentesque tristique senectus netus malesuada fames ac turpis egestas ligula vel metus efficitur"
                    + " hendrerit hac habitasse platea dictumst praesent mauris dapibus semper tortor justo pretium cursus porta"
                    + " eget odio cras donec laoreet nec placerat leo tincidunt quisque nibh pulvinar vestibulum vitae volutpat"
                    + " arcu aenean suspendisse nunc blandit aliquet integer eleifend urna eu neque bibendum pharetra interdum"
                    + " lectus sem dignissim maximus potenti rhoncus mi aliquam sodales dui vehicula imperdiet nisl fermentum erat"
                    + " diam euismod eros facilisis ultrices gravida ultricies mattis purus porttitor etiam proin ornare"
                    + " condimentum vivamus tellus ipsum sollicitudin sapien lacus viverra risus feugiat ullamcorper libero auctor"
                    + " lacinia accumsan augue fringilla orci faucibus phasellus vulputate lobortis congue convallis morbi tempus"
                    + " nullam scelerisque id felis massa iaculis sociis natoque penatibus elementum quam luctus");

    private LatinFiller() {}

    private static Set<String> words(String words) {
        return Stream.of(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /** A quick look at a whole document: one of these stands in nearly every sentence of it. */
    static boolean mayBeIn(String text) {
        return text.contains("ipsum")
                || text.contains("dolor")
                || text.contains("elit")
                || text.contains("nibh")
                || text.contains("eget");
    }

    /** Its first words in a place that is filled with it. */
    static Optional<Residue> in(Place place) {
        String text = place.text();
        if (text.length() < SHORTEST) {
            return Optional.empty();
        }
        int words = 0;
        int latin = 0;
        int at = 0;
        while (at < text.length() && (words < FIRST_WORDS || latin > 0)) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words++;
                latin += end - at < 16 && WORDS.contains(Folded.of(text, at, end)) ? 1 : 0;
            }
            at = Math.max(end, at + 1);
        }
        if (latin < FEWEST || latin * 100 < words * SHARE) {
            return Optional.empty();
        }
        Line line = place.line(0);
        int end = line.start();
        while (end < line.end() && ",.;:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Optional.of(new Residue(Residue.LATIN, line.start(), end));
    }
}
