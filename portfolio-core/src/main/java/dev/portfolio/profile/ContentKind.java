package dev.portfolio.profile;

import java.util.Locale;

/** What a section's content is counted in. */
public enum ContentKind {
    /** Words of running text, headings not counted. */
    WORDS("words"),
    /** Paragraphs that stand for themselves: not in a list, a quotation or a table. */
    PARAGRAPHS("paragraphs"),
    /** Items of lists, at every depth. */
    LIST_ITEMS("listItems"),
    /** Links. */
    LINKS("links"),
    /** Images. */
    IMAGES("images"),
    /** Blocks of code. */
    CODE("code"),
    /** Tables. */
    TABLES("tables");

    private final String key;

    ContentKind(String key) {
        this.key = key;
    }

    /** The key it has in a profile. */
    public String key() {
        return key;
    }

    /** The word it has in the names of messages: {@code list-items}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
