package dev.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * Files that hold what a format writes, byte for byte. {@code -Dportfolio.golden.write=true} writes them anew; look at the
 * difference before you keep it.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/dev/portfolio/report/golden");

    private Golden() {}

    /** Holds what is written against a file, and asks for it again in other places of the world. */
    static void holds(String file, Supplier<String> writing) {
        String written = writing.get();
        Path golden = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("portfolio.golden.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(golden, written);
            }
            assertThat(written).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-CH"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(writing.get()).as(tag).isEqualTo(written);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(written).doesNotContain("\r").endsWith("\n");
    }
}
