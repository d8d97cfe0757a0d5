package dev.portfolio.export;

import java.util.List;
import java.util.Optional;

/** Every export there is, once. */
public final class ExportFormats {

    private static final List<ExportFormat> ALL = List.of(new OpenBadges(), new CasePackage(), new JsonResume());

    private ExportFormats() {}

    /** All of them. */
    public static List<ExportFormat> all() {
        return ALL;
    }

    /** An export by its name, in any case. */
    public static Optional<ExportFormat> named(String name) {
        return ALL.stream()
                .filter(format -> format.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
