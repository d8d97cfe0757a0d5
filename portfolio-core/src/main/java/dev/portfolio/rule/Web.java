package dev.portfolio.rule;

import java.util.Collection;
import java.util.Map;

/** The web, as far as somebody asks it. */
@FunctionalInterface
public interface Web {

    /**
     * Asks for addresses, each once.
     *
     * @param addresses whole addresses, without the part behind {@code #}
     * @return what became of each; none where nobody asks
     */
    Map<String, WebAnswer> ask(Collection<String> addresses);

    /** Nobody asks. */
    static Web unasked() {
        return addresses -> Map.of();
    }
}
