package dev.portfolio.profile;

import dev.portfolio.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The profiles that come with the library. */
public final class BuiltInProfiles {

    /** By their names. A supplier each, for the profiles are themselves read by what asks for them. */
    static final Map<String, Supplier<Profile>> BY_NAME = Map.of("competency", BuiltInProfiles::competency);

    private static final class Competency {
        static final Profile PROFILE = load("competency");
    }

    private BuiltInProfiles() {}

    /**
     * The profile {@code competency}: a Markdown document for one competency, with title, publishDate, img, img_alt,
     * description and tags, and the sections <em>Recul réflexif</em>, <em>Compétences mises en œuvre</em> and
     * <em>Traces &amp; preuves</em>, or their English names.
     */
    public static Profile competency() {
        return Competency.PROFILE;
    }

    /** A profile that asks for nothing. */
    static Profile none() {
        return new Profile("none", Optional.empty(), List.of(), List.of(), List.of(), Map.of());
    }

    private static Profile load(String name) {
        try (InputStream in = BuiltInProfiles.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("The built-in profile " + name + " is not in the jar.");
            }
            ProfileReader.Reading reading = ProfileReader.read(SourceText.decode(name, in.readAllBytes()), List.of());
            if (!reading.findings().isEmpty()) {
                throw new IllegalStateException(
                        "The built-in profile " + name + " has a mistake: " + reading.findings());
            }
            return reading.profile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
