package dev.portfolio.maven;

import org.apache.maven.plugin.logging.Log;

/** Maven's log, in which nothing that is quoted is a command to the service that runs the build. */
record DisarmedLog(Log log) implements Log {

    /**
     * Lines that are commands where they begin. The log puts its own words before the first line of an entry alone, so they
     * stand behind one that is empty; what is printed without the log, Maven 4 puts words before. Those who want to hear of
     * errors only have asked for the commands all the same.
     */
    void commands(String lines) {
        String entry = System.lineSeparator() + Disarmed.inside(lines).stripTrailing();
        if (log.isInfoEnabled()) {
            log.info(entry);
        } else {
            log.error(entry);
        }
    }

    @Override
    public boolean isDebugEnabled() {
        return log.isDebugEnabled();
    }

    @Override
    public void debug(CharSequence content) {
        log.debug(Disarmed.text(content));
    }

    @Override
    public void debug(CharSequence content, Throwable error) {
        log.debug(Disarmed.text(content), error);
    }

    @Override
    public void debug(Throwable error) {
        log.debug(error);
    }

    @Override
    public boolean isInfoEnabled() {
        return log.isInfoEnabled();
    }

    @Override
    public void info(CharSequence content) {
        log.info(Disarmed.text(content));
    }

    @Override
    public void info(CharSequence content, Throwable error) {
        log.info(Disarmed.text(content), error);
    }

    @Override
    public void info(Throwable error) {
        log.info(error);
    }

    @Override
    public boolean isWarnEnabled() {
        return log.isWarnEnabled();
    }

    @Override
    public void warn(CharSequence content) {
        log.warn(Disarmed.text(content));
    }

    @Override
    public void warn(CharSequence content, Throwable error) {
        log.warn(Disarmed.text(content), error);
    }

    @Override
    public void warn(Throwable error) {
        log.warn(error);
    }

    @Override
    public boolean isErrorEnabled() {
        return log.isErrorEnabled();
    }

    @Override
    public void error(CharSequence content) {
        log.error(Disarmed.text(content));
    }

    @Override
    public void error(CharSequence content, Throwable error) {
        log.error(Disarmed.text(content), error);
    }

    @Override
    public void error(Throwable error) {
        log.error(error);
    }
}
