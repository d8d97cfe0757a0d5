package dev.portfolio.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Differences are what {@code git apply} and {@code patch} make the new text of. */
final class UnifiedDiffTest {

    private static final List<String> ENDS = List.of("\n", "\n", "\n", "\r\n", "\r");

    @TempDir
    private Path folder;

    private record Pair(String before, String after) {}

    @Test
    void aLineThatChangesStandsBetweenItsNeighbours() {
        assertThat(UnifiedDiff.of("work/a.md", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", "1\n2\n3\n4\n5\n6\n7\n8\n9\n"))
                .isEqualTo("""
                        --- a/work/a.md
                        +++ b/work/a.md
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -five
                        +5
                         6
                         7
                         8
                        """);
    }

    @Test
    void aLastLineWithoutItsLineEndSaysSo() {
        assertThat(UnifiedDiff.of("a.md", "tags: a\nfin", "tags: [a]\nfin")).isEqualTo("""
                --- a/a.md
                +++ b/a.md
                @@ -1,2 +1,2 @@
                -tags: a
                +tags: [a]
                 fin
                \\ No newline at end of file
                """);
    }

    @Test
    void equalTextsHaveNone() {
        assertThat(UnifiedDiff.of("a.md", "a\nb", "a\nb")).isEmpty();
    }

    @Test
    void gitMakesTheNewTextOfIt() throws Exception {
        assertMade("git", "apply", "--whitespace=nowarn", "all.diff");
    }

    @Test
    void patchMakesTheNewTextOfIt() throws Exception {
        assertMade("patch", "-p1", "--binary", "--quiet", "--input=all.diff");
    }

    private void assertMade(String... command) throws IOException, InterruptedException {
        Map<String, Pair> texts = texts();
        StringBuilder diff = new StringBuilder();
        for (Map.Entry<String, Pair> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text.getValue().before());
            diff.append(UnifiedDiff.of(
                    text.getKey(), text.getValue().before(), text.getValue().after()));
        }
        Files.writeString(folder.resolve("all.diff"), diff, StandardCharsets.UTF_8);
        Path said = folder.resolve("said.txt");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException e) {
            Assumptions.abort(command[0] + " is not installed");
            return;
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        for (Map.Entry<String, Pair> text : texts.entrySet()) {
            assertThat(folder.resolve(text.getKey()))
                    .hasBinaryContent(text.getValue().after().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Texts with some lines changed and some taken out, as fixes do it. */
    private static Map<String, Pair> texts() {
        Map<String, Pair> texts = new TreeMap<>();
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String end = ENDS.get(random.nextInt(ENDS.size()));
            List<String> before = new ArrayList<>();
            List<String> after = new ArrayList<>();
            int count = 1 + random.nextInt(40);
            int changed = random.nextInt(count);
            for (int i = 0; i < count; i++) {
                String line = random.nextInt(6) == 0 ? "" : "ligne é " + random.nextInt(5);
                before.add(line);
                if (i == changed || random.nextInt(12) == 0) {
                    after.add(line + " corrigée");
                } else if (random.nextInt(15) != 0) {
                    after.add(line);
                }
            }
            String mark = random.nextInt(4) == 0 ? "\uFEFF" : "";
            String last = random.nextBoolean() ? end : "";
            texts.put(
                    "work/" + seed + ".md",
                    new Pair(mark + String.join(end, before) + last, mark + String.join(end, after) + last));
        }
        return texts;
    }
}
