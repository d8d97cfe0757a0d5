package dev.portfolio.maven;

import java.util.Locale;
import org.apache.maven.execution.MavenSession;

/** Whether the log goes to a terminal that shows colours: Maven's own {@code -Dstyle.color} decides, if it is set. */
final class Terminal {

    private static final int FIRST_WITH_CONSOLE_ALWAYS = 22;

    private Terminal() {}

    static boolean showsColours(MavenSession session) {
        String style = session.getUserProperties().getProperty("style.color", "auto");
        return switch (style.toLowerCase(Locale.ROOT)) {
            case "always" -> true;
            case "never" -> false;
            default -> session.getRequest().isInteractiveMode() && isTerminal();
        };
    }

    /** From JDK 22 on there is a console even where the output goes to a file: nothing is known then. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        return Runtime.version().feature() < FIRST_WITH_CONSOLE_ALWAYS
                && System.console() != null
                && System.getenv("NO_COLOR") == null
                && !"dumb".equals(System.getenv("TERM"));
    }
}
