package dev.portfolio.explain;

/**
 * Where a value of a profile comes from.
 *
 * @param file the profile file's path, or the built-in profile's name
 * @param builtIn whether it comes with the library
 * @param line its line, from 1
 */
public record Origin(String file, boolean builtIn, int line) {

    /** As it is shown: of a built-in profile only the name, for nobody opens its file. */
    String shown() {
        return builtIn ? file : toString();
    }

    /** The file and the line, as in {@code portfolio.yaml:12}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
