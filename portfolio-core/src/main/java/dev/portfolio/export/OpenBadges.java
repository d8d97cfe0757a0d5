package dev.portfolio.export;

import dev.portfolio.finding.Messages;
import dev.portfolio.json.JsonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Open Badges 3.0: an unsigned credential for each outcome that is proved, and for each level or competency without
 * outcomes that is proved itself. Whoever issues them signs them.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/">Open Badges 3.0</a>
 */
public final class OpenBadges implements ExportFormat {

    private static final int LONGEST_NAME = 80;

    /** A file for each credential. */
    public OpenBadges() {}

    @Override
    public String name() {
        return "open-badges";
    }

    /** A badge says who vouches for whom. */
    @Override
    public boolean isPossible(ExportOptions options) {
        return options.issuer().isPresent() && options.subject().isPresent();
    }

    @Override
    public List<ExportFile> files(Achieved achieved, ExportOptions options) {
        if (!isPossible(options)) {
            throw new IllegalArgumentException("Badges need an issuer and a subject.");
        }
        List<ExportFile> files = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Badge badges = new Badge(achieved, options, Messages.in(achieved.language()));
        for (Achievement achievement : Achievement.all(achieved)) {
            achievement
                    .day(achieved, options)
                    .ifPresent(day -> files.add(new ExportFile(
                            "open-badges/" + fileName(achievement.code(), taken) + ".json",
                            JsonText.of(json -> badges.write(achievement, day, json)))));
        }
        return files;
    }

    /** How many proved things no badge can be made of, for neither their documents nor the options name a day. */
    public static long withoutDay(Achieved achieved, ExportOptions options) {
        return Achievement.all(achieved).stream()
                .filter(achievement -> achievement.day(achieved, options).isEmpty())
                .count();
    }

    /** The day as a moment. */
    static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** What disks can call a file everywhere; what would be called alike, also where case makes no difference, is numbered. */
    private static String fileName(String code, Set<String> taken) {
        String plain = code.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        String name = plain.isEmpty() ? "badge" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
