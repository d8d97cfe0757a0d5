package dev.portfolio.profile;

import dev.portfolio.profile.ProfileReader.Reading;
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
    static final Map<String, Supplier<Reading>> BY_NAME = Map.of("competency", BuiltInProfiles::usual);

    private static final class Competency {
        static final Reading READING = load("competency");
    }

    private BuiltInProfiles() {}

    /**
     * The profile {@code competency}: a Markdown document for one competency, with title, publishDate, img, img_alt,
     * description and tags, and the sections <em>Recul réflexif</em>, <em>Compétences mises en œuvre</em> and
     * <em>Traces &amp; preuves</em>, or their English names.
     */
    public static Profile competency() {
        return usual().profile();
    }

    /** The profile of a portfolio that has none of its own: {@code competency}, as it is read from the jar. */
    public static Reading usual() {
        return Competency.READING;
    }

    /** A profile that asks for nothing. */
    static Reading none() {
        Profile nothing = new Profile("none", Optional.empty(), List.of(), List.of(), List.of(), Map.of());
        return new Reading(nothing, List.of(), List.of());
    }

    private static Reading load(String name) {
        try (InputStream in = BuiltInProfiles.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("The built-in profile " + name + " is not in the jar.");
            }
            Reading reading = ProfileReader.read(SourceText.decode(name, in.readAllBytes()), List.of());
            if (!reading.findings().isEmpty()) {
                throw new IllegalStateException(
                        "The built-in profile " + name + " has a mistake: " + reading.findings());
            }
            List<Layer> layers = reading.layers().stream()
                    .map(layer -> new Layer(true, layer.source(), layer.written(), layer.profile()))
                    .toList();
            return new Reading(reading.profile(), List.of(), layers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
