package dev.portfolio.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.portfolio.finding.Visible;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** CSV as every report of this project is written: UTF-8, commas, RFC 4180, and no cell that is a formula. */
final class CsvText {

    /** What spreadsheets take for the beginning of a formula, also in the wide letters of East Asia. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

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
        return FORMULA.indexOf(first) >= 0 ? "'" + line : line;
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
