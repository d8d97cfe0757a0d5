package dev.portfolio.rule;

import dev.portfolio.finding.Fix;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlScalar;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a list of a text, where it cannot be anything else: one word, or a few words between commas. */
final class ListFix {

    private static final int MOST_WORDS = 4;
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** What may part items, too, holds some together, or makes a sentence of them. */
    private static final Pattern OTHER_MEANING = Pattern.compile(
            "[;|/()\\[\\]{}<>\"\\\\\\r\\n…!?:]|[0-9],[0-9]|\\.\\s*$|\\.\\s"
                    + "|(?iU:(?<!\\p{L})(?:et|and|ou|or|puis|then|&)(?!\\p{L})|^(?:je|nous|on|il|elle|ils|elles|i|we|he|she|they)\\b)");

    private ListFix() {}

    /**
     * The fix of a text that should be a list.
     *
     * @param list the list in brackets that is proposed for it
     */
    static Optional<Fix> of(YamlScalar scalar, String list, SourceText source) {
        String text = scalar.value().strip();
        boolean listed = ScalarText.of(scalar, source).isPresent()
                && !OTHER_MEANING.matcher(text).find()
                && areFewWords(text);
        Span span = scalar.span();
        return listed ? Optional.of(Fix.replacing(span, list)) : Optional.empty();
    }

    private static boolean areFewWords(String text) {
        boolean commas = text.indexOf(',') >= 0;
        int most = commas ? MOST_WORDS : 1;
        return COMMA.splitAsStream(text).allMatch(item -> BLANKS.split(item.strip()).length <= most);
    }
}
