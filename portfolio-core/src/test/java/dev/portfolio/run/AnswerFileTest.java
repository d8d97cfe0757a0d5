package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.rule.WebAnswer;
import dev.portfolio.rule.WebAnswer.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are kept from one run to the next. */
final class AnswerFileTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final String ADDRESS = "https://site.example/x";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aFile() {
        file = folder.resolve("target/portfolio/links.txt");
    }

    @Test
    void thereMayBeNoFileYet() {
        assertThat(at(NOON).answers()).isEmpty();
        assertThat(at(NOON).isForeign()).isFalse();
    }

    @Test
    void theFileIsLinesOfText() throws IOException {
        at(NOON).add(Map.of(ADDRESS, answer(Status.THERE, 200), "http://a.example/", answer(Status.GONE, 404)));
        assertThat(file).hasContent("""
                # What the web answered, and when: portfolio links 1
                2026-11-25T12:00:00Z GONE 404 site.example http://a.example/
                2026-11-25T12:00:00Z THERE 200 site.example https://site.example/x
                """);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "THERE, PT0S, true",
        "THERE, PT167H, true",
        "THERE, PT168H, false",
        "THERE, PT-1S, false",
        "GONE, PT59M, true",
        "GONE, PT60M, false",
        "FAILING, PT59M, true",
        "NO_HOST, PT60M, false",
        "CIRCLE, PT1M, true",
        "CERTIFICATE, PT2H, false"
    })
    void anAnswerHoldsForAWhile(Status status, Duration later, boolean holds) {
        at(NOON).add(Map.of(ADDRESS, answer(status, 1)));
        assertThat(at(NOON.plus(later)).answers().containsKey(ADDRESS)).isEqualTo(holds);
        assertThat(at(NOON.plus(later)).isForeign()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"PRIVATE", "PRIVATE_BEHIND", "MALFORMED", "NO_ANSWER", "NOT_ASKED"})
    void whatIsNoAnswerIsNotKept(Status status) {
        at(NOON).add(Map.of(ADDRESS, answer(status, 0)));
        assertThat(at(NOON).answers()).isEmpty();
    }

    @Test
    void newAnswersStandBesideThoseThatStillHold() {
        at(NOON).add(Map.of(ADDRESS, answer(Status.THERE, 200), "http://b.example/", answer(Status.GONE, 410)));
        Instant later = NOON.plus(Duration.ofHours(2));
        at(later).add(Map.of("http://c.example/", answer(Status.THERE, 403)));
        assertThat(at(later).answers()).containsOnlyKeys(ADDRESS, "http://c.example/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "\u0000\u0000",
                "# What the web answered, and when: portfolio links 2\n",
                "# What the web answered, and when: portfolio links 1",
                "# What the web answered, and when: portfolio links 1\nx\n",
                "# What the web answered, and when: portfolio links 1\n2026 THERE 200 a http://a.example/\n",
                "# What the web answered, and when: portfolio links 1\n2026-11-25T11:00:00Z HERE 200 a http://a.example/\n",
                "# What the web answered, and when: portfolio links 1\n2026-11-25T11:00:00Z THERE 200 a file:///etc\n",
                "# What the web answered, and when: portfolio links 1\n2026-11-25T11:00:00Z THERE 200 a http://a.exa",
                "# What the web answered, and when: portfolio links 1\n+999999999-12-31T23:59:59Z THERE 200 a http://a.example/\n"
            })
    void aFileThatHoldsSomethingElseIsNotUsedAndWrittenAnew(String text) {
        Disk.write(folder, "target/portfolio/links.txt", text);
        assertThat(at(NOON).answers()).isEmpty();
        at(NOON).add(Map.of(ADDRESS, answer(Status.THERE, 200)));
        assertThat(at(NOON).answers()).containsOnlyKeys(ADDRESS);
        assertThat(at(NOON).isForeign()).isFalse();
    }

    @Test
    void aFolderUnderItsNameIsNoHarm() throws IOException {
        Files.createDirectories(file.resolve("x"));
        at(NOON).add(Map.of(ADDRESS, answer(Status.THERE, 200)));
        assertThat(at(NOON).answers()).isEmpty();
        assertThat(at(NOON).isForeign()).isTrue();
    }

    private static WebAnswer answer(Status status, int code) {
        return new WebAnswer(status, code, "site.example");
    }

    private AnswerFile at(Instant now) {
        return new AnswerFile(file, Clock.fixed(now, ZoneOffset.UTC));
    }
}
