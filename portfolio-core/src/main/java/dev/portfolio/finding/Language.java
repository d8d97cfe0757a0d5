package dev.portfolio.finding;

import java.util.Locale;
import java.util.Optional;

/** A language that messages are written in. */
public enum Language {
    ENGLISH("en"),
    FRENCH("fr");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language's tag (BCP 47): {@code en}, {@code fr}. */
    public String tag() {
        return tag;
    }

    /** The language of a tag such as {@code fr}, {@code FR} or {@code fr-CA}. */
    public static Optional<Language> ofTag(String tag) {
        String primary = tag.strip().replace('_', '-').split("-", 2)[0];
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** French for a French locale, English for every other. */
    public static Language of(Locale locale) {
        return ofTag(locale.getLanguage()).orElse(ENGLISH);
    }
}
