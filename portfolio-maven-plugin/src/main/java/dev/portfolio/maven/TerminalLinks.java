package dev.portfolio.maven;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a terminal shows hyperlinks (OSC 8). There is no way to ask it: terminals that do are known by the variables
 * that they set. {@code FORCE_HYPERLINK}, which other programs know too, says it for all of them: 0 for no, else yes.
 */
final class TerminalLinks {

    private static final Set<String> PROGRAMS = Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio");
    private static final Set<String> TERMS = Set.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot");
    private static final Set<String> MARKS = Set.of("WT_SESSION", "KITTY_WINDOW_ID", "DOMTERM", "ALACRITTY_WINDOW_ID");

    /** VTE, which GNOME Terminal and others are made of, shows them from 0.50 on, Konsole from 20.12 on. */
    private static final int VTE = 5000;

    private static final int KONSOLE = 201200;

    private TerminalLinks() {}

    static boolean areShown(boolean isTerminal, Map<String, String> environment) {
        String forced = environment.get("FORCE_HYPERLINK");
        if (forced != null) {
            return !forced.equals("0") && !forced.equalsIgnoreCase("false");
        }
        if (!isTerminal || environment.containsKey("CI") || environment.containsKey("TMUX")) {
            return false;
        }
        return PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))
                || TERMS.contains(environment.getOrDefault("TERM", ""))
                || MARKS.stream().anyMatch(environment::containsKey)
                || number(environment.get("VTE_VERSION")) >= VTE
                || number(environment.get("KONSOLE_VERSION")) >= KONSOLE;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
