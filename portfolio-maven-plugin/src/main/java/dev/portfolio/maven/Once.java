package dev.portfolio.maven;

import java.util.Map;
import org.apache.maven.execution.MavenSession;

/** A goal bound in a parent POM runs in every module: one and the same portfolio is checked once all the same. */
final class Once {

    private static final String KEY = "dev.portfolio.maven.validated ";

    private Once() {}

    static boolean isFirst(MavenSession session, String portfolio) {
        Map<String, Object> shared = session.getRequest().getData();
        synchronized (shared) {
            return shared.putIfAbsent(KEY + portfolio, portfolio) == null;
        }
    }
}
