package dev.portfolio.maven;

import java.util.regex.Pattern;

/**
 * Texts that a service which runs builds does not obey. Such a service reads what a build prints for commands to itself, and
 * what we print quotes documents, which anybody may have written.
 *
 * <p>GitHub's runner obeys {@code ::name::} where a line begins, blanks aside, and {@code ##[name]} anywhere; Azure obeys
 * {@code ##vso[} and TeamCity {@code ##teamcity[}. A backslash keeps them from it, and a reader sees what was there. Not a
 * space: behind {@code ##} it would show the very mend of a heading that lacks it.
 */
final class Disarmed {

    private static final Pattern ANYWHERE = Pattern.compile("(##[\\w.-]*+)(?=\\[)");

    /** Blanks as .NET trims them, and colours, which are no blanks but which we put there ourselves. */
    private static final Pattern BEGINNING =
            Pattern.compile("^((?:[\\t\\x0B\\f\\p{Zs}\\p{Cf}]|\\x1B\\[[0-9;]*m)*+)(?=::[A-Za-z])", Pattern.MULTILINE);

    private Disarmed() {}

    /** A text in which no line is a command. */
    static String text(CharSequence text) {
        return BEGINNING.matcher(inside(text)).replaceAll("$1\\\\");
    }

    /** A text whose lines are commands where they begin, and nowhere else. */
    static String inside(CharSequence text) {
        return ANYWHERE.matcher(text).replaceAll("$1\\\\");
    }
}
