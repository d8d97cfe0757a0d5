package dev.portfolio.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.portfolio.finding.Visible;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * CSV as every report of this project is written: UTF-8, commas, RFC 4180, and no cell that is a formula; also not for a
 * spreadsheet that takes semicolons for the ends of cells, as those of half of Europe do.
 */
final class CsvText {

    /** What spreadsheets take for the beginning of a formula, also in the wide letters of East Asia. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** A semicolon, and behind it what a spreadsheet passes over before it takes a formula for one. */
    private static final Pattern BEHIND_SEMICOLON =
            Pattern.compile("(?U);(?=[\"'\\s\\h\\p{Cf}]*[" + Pattern.quote(FORMULA) + "])");

    private CsvText() {}

    /** The rows that a writer hands over, one after the other. */
    static String of(Consumer<Consumer<List<String>>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.accept(
                    cells -> csv.writeRecord(cells.stream().map(CsvText::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A text that no spreadsheet takes for a formula: what begins like one, blanks before it or not, gets an apostrophe. */
    private static String safe(String text) {
        String line = Visible.oneLine(text);
        int first = line.codePoints().filter(c -> !isInvisible(c)).findFirst().orElse(' ');
        String apart = BEHIND_SEMICOLON.matcher(line).replaceAll(";'");
        return FORMULA.indexOf(first) >= 0 ? "'" + apart : apart;
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
