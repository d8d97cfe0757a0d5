package dev.portfolio.profile;

import java.util.Locale;

/** What a field holds. */
public enum ValueType {
    /** A single value in words. */
    TEXT,
    /** A day, ISO 8601: {@code 2026-11-23}, with or without a time. */
    DATE,
    /** A number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** Several texts, or several of what its items must be. */
    LIST,
    /** A group of keys: fields within the field. */
    OBJECT,
    /** The path or address of an image. */
    IMAGE,
    /** The path or address of a file. */
    FILE,
    /** A web address. */
    URL;

    /** The lower-case word used in profiles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a key that a field can have in a profile means something for fields of this type. */
    public boolean takes(String key) {
        return switch (key) {
            case "minLength", "maxLength" -> this != LIST && this != OBJECT;
            case "minItems", "maxItems", "items" -> this == LIST;
            case "min", "max" -> this == NUMBER || this == DATE;
            case "formats", "academicYear", "notBefore", "follows" -> this == DATE;
            case "allowed" -> this != OBJECT;
            case "vocabulary" -> this == TEXT || this == LIST;
            case "pattern", "patternHint" -> this != BOOLEAN && this != OBJECT;
            case "fields" -> this == OBJECT;
            default -> true;
        };
    }
}
