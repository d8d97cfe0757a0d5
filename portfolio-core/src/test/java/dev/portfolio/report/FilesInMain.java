package dev.portfolio.report;

import dev.portfolio.coverage.Cohort;
import dev.portfolio.finding.Language;
import dev.portfolio.run.ReportFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;

/** A program of its own, which can be run in another place of the world: it writes every golden report as a file. */
final class FilesInMain {

    /** What of the place the program saw. */
    static final String PLACE = "place.txt";

    private FilesInMain() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Cohort cohort = SampleCoverage.cohort("ada", "名前 é", "zoé");
        for (Language language : Language.values()) {
            Path own = folder.resolve(language.tag());
            ReportFormats.all().forEach(format -> ReportFiles.write(SampleReport.report(language), format, own));
            CoverageFormats.all()
                    .forEach(format -> ReportFiles.write(SampleCoverage.coverage(), language, format, own));
            CohortFormats.all().forEach(format -> ReportFiles.write(cohort, language, format, own));
        }
        String place = Charset.defaultCharset() + " " + Locale.getDefault() + " " + ZoneId.systemDefault();
        Files.writeString(folder.resolve(PLACE), place, StandardCharsets.UTF_8);
    }
}
