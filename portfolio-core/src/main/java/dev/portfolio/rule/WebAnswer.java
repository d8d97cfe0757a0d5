package dev.portfolio.rule;

/**
 * What became of asking for an address on the web.
 *
 * @param status what became of it
 * @param code the number that the server answered with; 0 where it answered none
 * @param host the host that answered so, or could not be asked: where an address leads on, the last one
 */
public record WebAnswer(Status status, int code, String host) {

    /** What can become of it. */
    public enum Status {
        /** There is something, be it for others than us. */
        THERE,
        /** The server says that there is nothing. */
        GONE,
        /** The server fails. */
        FAILING,
        /** There is no host of that name. */
        NO_HOST,
        /** The host cannot prove that it is the one: a browser warns of it. */
        CERTIFICATE,
        /** The address leads on without end. */
        CIRCLE,
        /** The address is one of somebody's own computer or network; nothing was asked. */
        PRIVATE,
        /** The address leads on to such a one, which was not asked. */
        PRIVATE_BEHIND,
        /** No host can have such a name. */
        MALFORMED,
        /** No answer came: nothing is known. */
        NO_ANSWER,
        /** There was no time left to ask. */
        NOT_ASKED
    }
}
