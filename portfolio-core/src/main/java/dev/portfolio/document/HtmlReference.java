package dev.portfolio.document;

import dev.portfolio.source.Span;
import java.util.Optional;

/**
 * A file or page that an element of HTML points to: {@code <img src="plan.png">}, {@code <a href="rapport.pdf">}.
 *
 * @param element the element's name, in lower case
 * @param destination what it points to, as the reader of the page gets it
 * @param destinationSpan where that is written; the whole tag where nothing is
 * @param span the tag as written
 * @param alt what an image says to those who do not see it; blank where it is marked as saying nothing on purpose
 *     ({@code alt=""}); empty where it has no such attribute
 * @param candidate whether it is one of those that a browser chooses from, by {@code srcset}
 */
public record HtmlReference(
        String element, String destination, Span destinationSpan, Span span, Optional<String> alt, boolean candidate) {

    /** Whether it is an image of its own, and not one in another size. */
    public boolean isImage() {
        return element.equals("img") && !candidate;
    }
}
