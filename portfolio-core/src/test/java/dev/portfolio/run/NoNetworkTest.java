package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nobody asks for the web, nothing of it is even loaded; seen from outside, in a machine of its own. */
final class NoNetworkTest {

    private static final String NETWORK =
            "dev\\.portfolio\\.run\\.(Web[A-Z]|HostTurns|PublicAddresses|NumericHost|AnswerFile)"
                    + "|java\\.net\\.(Socket|InetSocketAddress|http)|javax\\.net\\.ssl";

    @TempDir
    private Path root;

    /** What runs in the other machine. */
    static final class Check {
        private Check() {}

        public static void main(String[] arguments) {
            Report report = PortfolioValidator.of(Path.of(arguments[0]))
                    .withExternalLinks(Boolean.parseBoolean(arguments[1]))
                    .validate();
            String told = report.findings().stream().map(Finding::variant).collect(Collectors.joining(" "));
            System.out.println("told: " + told);
        }
    }

    @Test
    void noClassOfTheNetworkIsLoadedUnlessItIsAskedFor() throws IOException, InterruptedException {
        Disk.write(root, "page.md", Disk.GOOD + "- Voir [ici](http://localhost:1/x) et [là](absent.pdf)\n");
        Disk.write(root, "portfolio.yaml", "extends: competency\nexternal: {ignore: ['https://*']}\n");
        assertThat(run(false))
                .contains("told: link")
                .noneMatch(line -> line.matches("\\[.*class,load].* (" + NETWORK + ").*"));
        assertThat(run(true))
                .contains("told: private link")
                .anyMatch(line -> line.matches("\\[.*class,load].* (" + NETWORK + ").*"));
    }

    private List<String> run(boolean external) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                Check.class.getName()));
        Stream.of(root.toString(), Boolean.toString(external)).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(out.lines().limit(20).toList().toString())
                .isZero();
        return out.lines().toList();
    }
}
