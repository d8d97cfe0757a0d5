package dev.portfolio.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of pages can be told apart by everybody, whichever of them a reader's system or printer asks for. */
final class StyleTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{3,6});");
    private static final String CSS = Style.of("matrix", "coverage", "cohort").css();

    /** What text may stand on. */
    private static final List<String> GROUNDS =
            List.of("paper", "shade", "heat-0", "heat-1", "heat-2", "heat-3", "heat-4");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "print"})
    void textCanBeReadOnWhateverItStandsOn(String scheme) {
        Map<String, String> colours = colours(scheme);
        for (String ground : GROUNDS) {
            assertThat(contrast(colours, "ink", ground)).as("ink on " + ground).isGreaterThanOrEqualTo(4.5);
        }
        for (String text : List.of("soft", "link", "missing")) {
            assertThat(contrast(colours, text, "paper")).as(text + " on paper").isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(colours, text, "shade")).as(text + " on shade").isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "print"})
    void signsCanBeSeenOnWhateverTheyStandOn(String scheme) {
        Map<String, String> colours = colours(scheme);
        for (String sign : List.of("proved", "claimed", "missing")) {
            for (String ground : GROUNDS) {
                assertThat(contrast(colours, sign, ground))
                        .as(sign + " on " + ground)
                        .isGreaterThanOrEqualTo(3);
            }
        }
        assertThat(contrast(colours, "tick", "proved")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void thePolicyKnowsAStyleByItsLetters() {
        assertThat(Style.of("matrix").policy()).isEqualTo(Style.of("matrix").policy());
        assertThat(Style.of("matrix").policy())
                .startsWith("default-src 'none'; style-src 'sha256-")
                .isNotEqualTo(Style.of("cohort").policy());
    }

    @Test
    void aStyleCannotEndTheElementThatItStandsIn() {
        assertThat(CSS).doesNotContain("<", "url(", "@import").doesNotContain("\r");
    }

    /** The light ones, and in their place those of another scheme. */
    private static Map<String, String> colours(String scheme) {
        Map<String, String> colours = new HashMap<>();
        put(CSS.substring(0, CSS.indexOf("@media")), colours);
        String begin = Map.of("light", "", "dark", "@media (prefers-color-scheme: dark)", "print", "@media print")
                .get(scheme);
        if (!begin.isEmpty()) {
            String rest = CSS.substring(CSS.indexOf(begin));
            put(rest.substring(0, rest.indexOf("\n  }\n")), colours);
        }
        return colours;
    }

    private static void put(String css, Map<String, String> colours) {
        COLOUR.matcher(css).results().forEach(match -> colours.put(match.group(1), sixDigits(match)));
    }

    private static String sixDigits(MatchResult match) {
        String hex = match.group(2).substring(1);
        return hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
    }

    /** The contrast of two colours, as WCAG 2.2 defines it. */
    private static double contrast(Map<String, String> colours, String one, String other) {
        double first = luminance(colours.get(one));
        double second = luminance(colours.get(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int at) {
        double share = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
