package dev.portfolio.markdown;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attributes as Pandoc, kramdown, Hugo and Docusaurus have them: <code>{#id .class key=value}</code>. */
final class Attributes {

    private static final int LONGEST = 500;
    private static final String ITEM =
            "(?:[#.][\\p{L}\\p{N}_:.-]{1,100}|[\\w:-]{1,100}=(?:\"[^\"{}\\r\\n]{0,200}\"|'[^'{}\\r\\n]{0,200}'"
                    + "|[^\\s\"'{}]{1,200})|-)";
    private static final Pattern ITEMS =
            Pattern.compile("\\{[ \\t]?" + ITEM + "(?:[ \\t]{1,4}" + ITEM + ")*[ \\t]?\\}");
    private static final Pattern KRAMDOWN = Pattern.compile("\\{:[^{}\\r\\n]{0,400}\\}");
    private static final Pattern ID = Pattern.compile("[{\\s:]#([\\p{L}\\p{N}_:.-]{1,100})");

    private Attributes() {}

    /**
     * The end of the attributes that begin at an offset.
     *
     * @param glued whether they follow a link, an image or code, so that a first {@code key=value} is no text
     */
    static OptionalInt end(String text, int offset, boolean glued) {
        int brace = offset + 1;
        while (brace < text.length() && brace - offset < 3 && text.charAt(brace) == ' ') {
            brace++;
        }
        char first = brace < text.length() ? text.charAt(brace) : '\0';
        boolean begins = first == '#' || first == '.' || first == '-' || first == ':' || glued;
        if (!begins) {
            return OptionalInt.empty();
        }
        Matcher matcher = (first == ':' ? KRAMDOWN : ITEMS)
                .matcher(text)
                .region(offset, Math.min(text.length(), offset + LONGEST));
        return matcher.lookingAt() ? OptionalInt.of(matcher.end()) : OptionalInt.empty();
    }

    /** The anchor among attributes. */
    static Optional<String> id(String attributes) {
        Matcher id = ID.matcher(attributes);
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }
}
