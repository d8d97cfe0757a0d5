package dev.portfolio.maven;

import dev.portfolio.report.TextScreen;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/**
 * What the log is shown on.
 *
 * @param isThere whether it goes to a terminal, as far as is known
 * @param environment the environment variables
 */
record Terminal(boolean isThere, Map<String, String> environment) {

    private static final int FIRST_WITH_CONSOLE_ALWAYS = 22;

    /** Maven writes so much before the first line of a message: {@code [WARNING] }. */
    private static final int PREFIX = 10;

    static Terminal of(MavenSession session) {
        return new Terminal(session.getRequest().isInteractiveMode() && hasConsole(), System.getenv());
    }

    /** What a goal's log is shown on, with links to the files of a folder. */
    static TextScreen of(MavenSession session, Path folder, @Nullable Integer columns) {
        String style = session.getUserProperties().getProperty("style.color", "auto");
        return of(session).screen(style, folder, columns);
    }

    /**
     * Whether there are colours, links, and an end of lines.
     *
     * @param style Maven's own word on colours: {@code always}, {@code never} or {@code auto}
     * @param columns how wide it is said to be; 0 for as wide as lines are
     */
    TextScreen screen(String style, Path folder, @Nullable Integer columns) {
        TextScreen screen = TextScreen.PAPER;
        if (showsColours(style)) {
            screen = screen.coloured();
        }
        if (TerminalLinks.areShown(isThere, environment)) {
            screen = screen.linkedTo(folder);
        }
        int width = columns == null ? new TerminalWidth(isThere, environment).columns() : columns;
        return width == 0 ? screen : screen.of(Math.max(1, width - PREFIX));
    }

    private boolean showsColours(String style) {
        return switch (style.toLowerCase(Locale.ROOT)) {
            case "always" -> true;
            case "never" -> false;
            default -> isThere && !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
        };
    }

    /** From JDK 22 on there is a console even where the output goes to a file: nothing is known then. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        return Runtime.version().feature() < FIRST_WITH_CONSOLE_ALWAYS && System.console() != null;
    }
}
