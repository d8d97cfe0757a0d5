package dev.portfolio.markdown;

import dev.portfolio.markdown.HtmlTags.HtmlTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings in a piece of HTML.
 *
 * @param closed those that are whole, in order
 * @param open the last one, where it is not closed here
 */
record HtmlHeadings(List<Found> closed, Optional<Found> open) {

    private static final Pattern ID =
            Pattern.compile("\\sid\\s{0,9}=\\s{0,9}\\{?(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>{}]+))");

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param start where its tag begins
     * @param inner where its content begins
     * @param innerEnd where its content ends
     * @param end after the tag that closes it
     */
    record Found(int level, int start, int inner, int innerEnd, int end) {}

    static HtmlHeadings in(String html) {
        List<Found> closed = new ArrayList<>();
        HtmlTags tags = new HtmlTags(html);
        Optional<HtmlTag> open = Optional.empty();
        for (Optional<HtmlTag> next = tags.next(); next.isPresent(); next = tags.next()) {
            HtmlTag tag = next.get();
            int level = tag.headingLevel();
            if (level > 0 && !tag.closes()) {
                open = next;
            } else if (level > 0 && open.isPresent()) {
                if (open.get().headingLevel() == level) {
                    closed.add(found(open.get(), tag.start(), tag.end()));
                }
                open = Optional.empty();
            }
        }
        return new HtmlHeadings(closed, open.map(tag -> found(tag, html.length(), html.length())));
    }

    private static Found found(HtmlTag tag, int innerEnd, int end) {
        return new Found(tag.headingLevel(), tag.start(), tag.end(), innerEnd, end);
    }

    /** After the tag that closes a heading of a level, where it is the first in a piece of HTML. */
    static Optional<Found> closing(String html, int level) {
        HtmlTags tags = new HtmlTags(html);
        return tags.next()
                .filter(tag -> tag.closes() && tag.headingLevel() == level)
                .filter(tag -> html.substring(0, tag.start()).isBlank())
                .map(tag -> new Found(level, 0, 0, tag.start(), tag.end()));
    }

    /**
     * What a heading holds.
     *
     * @param words its words
     * @param tags its tags, one after the other
     */
    record Inside(String words, String tags) {

        static Inside of(String html) {
            StringBuilder all = new StringBuilder();
            HtmlTags tags = new HtmlTags(html);
            for (Optional<HtmlTag> tag = tags.next(); tag.isPresent(); tag = tags.next()) {
                all.append(html, tag.get().start(), tag.get().end());
            }
            return new Inside(Entities.decoded(tags.words()), all.toString());
        }
    }

    /** The anchor that a tag gives. */
    static Optional<String> id(String tag) {
        Matcher id = ID.matcher(tag);
        if (!id.find()) {
            return Optional.empty();
        }
        String value = id.group(1) != null ? id.group(1) : id.group(2) != null ? id.group(2) : id.group(3);
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }
}
