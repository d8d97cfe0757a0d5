package dev.portfolio.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.report.TextScreen;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a terminal shows is read from what it says of itself; a file gets nothing but text. */
final class TerminalTest {

    private static final Path FOLDER = Path.of("/portfolio");

    @Test
    void aFileGetsNeitherColoursNorLinksNorAnEndOfLines() {
        Map<String, String> environment = Map.of("TERM", "xterm-kitty", "COLORTERM", "truecolor");
        assertThat(new Terminal(false, environment).screen("auto", FOLDER, null))
                .isEqualTo(TextScreen.PAPER);
    }

    @Test
    void aTerminalGetsColoursUnlessSomebodyIsAgainstThem() {
        assertThat(new Terminal(true, Map.of("TERM", "xterm")).screen("auto", FOLDER, 0))
                .isEqualTo(TextScreen.PAPER.coloured());
        assertThat(new Terminal(true, Map.of("TERM", "dumb")).screen("auto", FOLDER, 0))
                .isEqualTo(TextScreen.PAPER);
        assertThat(new Terminal(true, Map.of("NO_COLOR", "1")).screen("auto", FOLDER, 0))
                .isEqualTo(TextScreen.PAPER);
        assertThat(new Terminal(true, Map.of()).screen("never", FOLDER, 0)).isEqualTo(TextScreen.PAPER);
        assertThat(new Terminal(false, Map.of()).screen("ALWAYS", FOLDER, 0)).isEqualTo(TextScreen.PAPER.coloured());
    }

    @ParameterizedTest
    @CsvSource({
        "TERM_PROGRAM, iTerm.app, true",
        "TERM_PROGRAM, vscode, true",
        "TERM_PROGRAM, Apple_Terminal, false",
        "TERM, xterm-kitty, true",
        "TERM, xterm-256color, false",
        "WT_SESSION, 1b0-2, true",
        "VTE_VERSION, 7006, true",
        "VTE_VERSION, 4999, false",
        "VTE_VERSION, new, false",
        "VTE_VERSION, 99999999999999, false",
        "KONSOLE_VERSION, 210401, true",
        "KONSOLE_VERSION, 180400, false",
        "FORCE_HYPERLINK, 1, true",
        "FORCE_HYPERLINK, 0, false"
    })
    void linksAreForTerminalsThatShowThem(String variable, String value, boolean shown) {
        assertThat(TerminalLinks.areShown(true, Map.of(variable, value))).isEqualTo(shown);
    }

    @Test
    void linksAreNeitherForFilesNorForBuildServersUnlessTheyAreForced() {
        assertThat(TerminalLinks.areShown(false, Map.of("TERM", "xterm-kitty"))).isFalse();
        assertThat(TerminalLinks.areShown(true, Map.of("TERM", "xterm-kitty", "CI", "true")))
                .isFalse();
        assertThat(TerminalLinks.areShown(false, Map.of("FORCE_HYPERLINK", "1")))
                .isTrue();
        assertThat(new Terminal(true, Map.of("TERM", "xterm-kitty"))
                        .screen("never", FOLDER, 0)
                        .root())
                .contains(URI.create("file:///portfolio"));
    }

    @Test
    void theWidthIsTheOneAskedForLessWhatMavenWritesBefore() {
        Terminal terminal = new Terminal(false, Map.of("COLUMNS", "120"));
        assertThat(terminal.screen("auto", FOLDER, null).width()).isEqualTo(110);
        assertThat(terminal.screen("auto", FOLDER, 80).width()).isEqualTo(70);
        assertThat(terminal.screen("auto", FOLDER, 0).width()).isZero();
        assertThat(terminal.screen("auto", FOLDER, -5).width()).isEqualTo(40);
        assertThat(terminal.screen("auto", FOLDER, 11).width()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"40 132, 132", "'24 80\n', 80", "0 0, 0", "stty: no, 0", "'', 0", "1 2 3, 0", "24 999999999999, 0"})
    void theColumnsAreTheSecondOfTwoNumbers(String size, int columns) {
        assertThat(TerminalWidth.columns(size)).isEqualTo(columns);
    }

    @Test
    void whereNobodyKnowsTheWidthLinesAreAsLongAsTheyAre() {
        assertThat(new TerminalWidth(false, Map.of()).columns()).isZero();
        assertThat(new TerminalWidth(false, Map.of("COLUMNS", "wide")).columns())
                .isZero();
    }
}
