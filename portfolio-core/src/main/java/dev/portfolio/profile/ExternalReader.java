package dev.portfolio.profile;

import java.util.Optional;

/** Reads what is said of links to the web, key by key on top of what is inherited. */
final class ExternalReader {

    private ExternalReader() {}

    static ExternalLinks external(Keys keys, ExternalLinks base) {
        boolean asked = keys.flag("checkExternal").orElse(base.asked());
        Optional<Keys> options = keys.mapping("external", ProfileKeys.EXTERNAL);
        if (options.isEmpty()) {
            return base.asked(asked);
        }
        Keys said = options.get();
        return new ExternalLinks(
                asked,
                said.number("timeout").orElse(base.timeout()),
                said.number("pause").orElse(base.pause()),
                said.number("limit").orElse(base.limit()),
                said.texts("ignore").orElse(base.ignore()));
    }
}
