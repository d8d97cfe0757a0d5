package dev.portfolio.document;

import java.util.List;
import java.util.Optional;

/**
 * What a document is held against the others by.
 *
 * @param title its title
 * @param address where a site puts its page
 * @param tags its tags, in order, the first ones of very many
 * @param dates the dates that its type asks for, in order
 * @param passages its prose, section by section
 */
public record Traits(
        Optional<Noted> title,
        Optional<Address> address,
        List<Noted> tags,
        List<NotedDate> dates,
        List<Passage> passages) {

    private static final Traits NONE = new Traits(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

    /** Keeps copies. */
    public Traits {
        tags = List.copyOf(tags);
        dates = List.copyOf(dates);
        passages = List.copyOf(passages);
    }

    /** Nothing to be held against others. */
    public static Traits none() {
        return NONE;
    }
}
