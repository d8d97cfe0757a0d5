package dev.portfolio.run;

import java.util.Locale;
import java.util.Optional;

/**
 * What a server answers, as far as it matters here.
 *
 * @param code the number of the answer
 * @param location where it leads on to
 * @param later how many seconds to wait before asking again; the largest number where it names a day
 * @param remembers whether the server wants to be told something back the next time (a cookie)
 */
record WebResponse(int code, Optional<String> location, Optional<Integer> later, boolean remembers) {

    private static final int LONGEST_NUMBER = 6;

    /** The answer with this number that says nothing else. */
    static WebResponse of(int code) {
        return new WebResponse(code, Optional.empty(), Optional.empty(), false);
    }

    /** The same with one more line of its head. */
    WebResponse with(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
        String value = line.substring(colon + 1).strip();
        return switch (name) {
            case "location" -> new WebResponse(code, location.or(() -> Optional.of(value)), later, remembers);
            case "retry-after" ->
                new WebResponse(code, location, later.or(() -> Optional.of(seconds(value))), remembers);
            case "set-cookie" -> new WebResponse(code, location, later, true);
            default -> this;
        };
    }

    private static int seconds(String value) {
        boolean number = value.matches("[0-9]{1," + LONGEST_NUMBER + "}");
        return number ? Integer.parseInt(value) : Integer.MAX_VALUE;
    }

    /** Whether it leads on. */
    boolean leadsOn() {
        return code >= 300 && code < 400 && code != 304 && location.isPresent();
    }

    /** Whether there is what was asked for, or the way to it. */
    boolean isGood() {
        return code >= 200 && code < 400;
    }

    /** Whether the server fails. */
    boolean isFailure() {
        return code >= 500 && code < 600;
    }

    /** Whether the server asks to be left alone for a while. */
    boolean isBusy() {
        return code == 429 || code == 503;
    }
}
