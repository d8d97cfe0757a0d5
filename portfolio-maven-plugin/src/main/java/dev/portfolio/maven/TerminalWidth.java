package dev.portfolio.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How many columns a terminal has. Java has no way to ask; shells say it in {@code COLUMNS}, if they are told to, and
 * {@code stty} knows it where there is one.
 */
record TerminalWidth(boolean isTerminal, Map<String, String> environment) {

    private static final File TERMINAL = new File("/dev/tty");
    private static final int PATIENCE_MILLIS = 500;

    /** 0 where nobody knows: lines are then as long as they are. */
    int columns() {
        String said = environment.get("COLUMNS");
        if (said != null && said.matches("[0-9]{1,5}")) {
            return Integer.parseInt(said);
        }
        return isTerminal && TERMINAL.canRead() ? asked() : 0;
    }

    private static int asked() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(TERMINAL)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                stty.destroy();
                return 0;
            }
            return columns(new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Of lines and columns, as {@code stty size} prints them, the columns. */
    static int columns(String size) {
        String[] numbers = size.strip().split(" ", -1);
        return numbers.length == 2 && numbers[1].matches("[0-9]{1,5}") ? Integer.parseInt(numbers[1]) : 0;
    }
}
