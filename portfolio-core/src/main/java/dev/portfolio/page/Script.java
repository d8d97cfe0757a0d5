package dev.portfolio.page;

/**
 * What a page does when its reader acts on it. It stands in the page, as its style does; without it all is there to read.
 *
 * @param js the program; empty for none
 */
record Script(String js) {

    private static final Script NONE = new Script("");

    static Script none() {
        return NONE;
    }

    /** One by the name of its file. */
    static Script of(String name) {
        return new Script("\n" + Style.read(name + ".js"));
    }

    boolean isThere() {
        return !js.isEmpty();
    }
}
