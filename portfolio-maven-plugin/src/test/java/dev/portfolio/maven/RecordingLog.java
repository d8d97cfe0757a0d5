package dev.portfolio.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what is logged, each entry behind its level. */
class RecordingLog extends SystemStreamLog {

    private final List<String> entries = new ArrayList<>();

    List<String> entries() {
        return entries;
    }

    @Override
    public void info(CharSequence content) {
        entries.add("info " + content);
    }

    @Override
    public void warn(CharSequence content) {
        entries.add("warn " + content);
    }

    @Override
    public void error(CharSequence content) {
        entries.add("error " + content);
    }
}
