package dev.portfolio.report;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What text is shown on.
 *
 * <pre>
 * TextScreen terminal = TextScreen.PAPER.coloured().of(80).linkedTo(Path.of("my-portfolio"));
 * </pre>
 *
 * @param colour whether it shows colours (ANSI)
 * @param width how many columns it has; 0 where lines may be as long as they are
 * @param root where links to files begin; empty where it shows no hyperlinks (OSC 8)
 */
public record TextScreen(boolean colour, int width, Optional<URI> root) {

    /** A file: no colours, no links, lines of any length. */
    public static final TextScreen PAPER = new TextScreen(false, 0, Optional.empty());

    /** Narrower than this, words would stand one below the other. */
    private static final int NARROWEST = 40;

    private static final String ESCAPE = "\u001B";

    /** A screen of a few columns is treated as one of forty. */
    public TextScreen {
        width = width <= 0 ? 0 : Math.max(NARROWEST, width);
    }

    /** The same with colours. */
    public TextScreen coloured() {
        return new TextScreen(true, width, root);
    }

    /** The same with so many columns. */
    public TextScreen of(int columns) {
        return new TextScreen(colour, columns, root);
    }

    /** The same with places that lead to the files of a portfolio. */
    public TextScreen linkedTo(Path portfolio) {
        return new TextScreen(
                colour,
                width,
                Optional.of(portfolio.toAbsolutePath().normalize().toUri()));
    }

    /** A text in a colour: {@code paint("1;31", "error")}. */
    String paint(String code, String text) {
        return colour ? ESCAPE + "[" + code + "m" + text + ESCAPE + "[m" : text;
    }

    /** A text that leads to a file. */
    String link(String path, String text) {
        String end = ESCAPE + "\\";
        return root.map(folder -> ESCAPE + "]8;;" + folder.toASCIIString() + RelativeUri.of(path) + end + text + ESCAPE
                        + "]8;;" + end)
                .orElse(text);
    }
}
