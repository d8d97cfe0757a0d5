package dev.portfolio.rule;

/**
 * Rules of others that cannot be used: their jar is broken, or two rules have one name. The message is a sentence for
 * whoever put the jar there.
 */
public final class UnusableRulesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says what is wrong. */
    public UnusableRulesException(String message) {
        super(message);
    }

    /** Says what is wrong, and what it came from. */
    public UnusableRulesException(String message, Throwable cause) {
        super(message + ": " + told(cause), cause);
    }

    /** The first cause: what is around it only says that something failed. */
    private static String told(Throwable cause) {
        Throwable first = cause;
        for (int depth = 0; first.getCause() != null && depth < 10; depth++) {
            first = first.getCause();
        }
        return String.valueOf(first).strip();
    }
}
