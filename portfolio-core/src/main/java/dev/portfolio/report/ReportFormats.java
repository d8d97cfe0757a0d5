package dev.portfolio.report;

import java.util.List;
import java.util.Optional;

/** Every format there is, once. */
public final class ReportFormats {

    private static final List<ReportFormat> ALL = List.of(
            TextFormat.plain(),
            new JsonFormat(),
            new HtmlFormat(),
            new SarifFormat(),
            new JunitFormat(),
            new CheckstyleFormat(),
            new GitlabFormat(),
            new GithubFormat(),
            new CsvFormat(),
            new MarkdownFormat());

    private ReportFormats() {}

    /** All formats. */
    public static List<ReportFormat> all() {
        return ALL;
    }

    /** A format by its name, in any case. */
    public static Optional<ReportFormat> named(String name) {
        return ALL.stream()
                .filter(format -> format.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
