package dev.portfolio.examples.course;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds words in a text. */
final class Words {

    private Words() {}

    /** Where a word stands in a stretch of a document: as a whole word, in capitals or not. */
    static Stream<Span> places(String word, SourceText source, Span stretch) {
        Pattern whole = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return whole.matcher(source.text(stretch))
                .results()
                .map(match -> new Span(match.start(), match.end()).shifted(stretch.start()));
    }
}
