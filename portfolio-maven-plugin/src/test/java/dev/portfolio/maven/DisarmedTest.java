package dev.portfolio.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.Severity;
import dev.portfolio.report.GithubFormat;
import dev.portfolio.report.MarkdownFormat;
import dev.portfolio.report.Report;
import dev.portfolio.report.ReportFormat;
import dev.portfolio.report.TextForm;
import dev.portfolio.report.TextFormat;
import dev.portfolio.report.TextScreen;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents say is quoted in the log, and is no command to whoever reads it. */
final class DisarmedTest {

    private static final Set<String> COMMANDS = Set.of("error", "add-mask", "set-env", "stop-commands", "group");

    /** As GitHub's runner reads a line: the second form of commands where it begins, the first anywhere in it. */
    private static boolean isObeyed(String line) {
        String trimmed = line.replaceAll("^[\\s\\u0085\\p{Z}]+", "");
        int end = trimmed.indexOf("::", 2);
        if (trimmed.startsWith("::") && end > 0 && isCommand(trimmed.substring(2, end))) {
            return true;
        }
        int from = line.indexOf("##[");
        int to = from < 0 ? -1 : line.indexOf(']', from);
        boolean other = line.contains("##vso[") || line.contains("##teamcity[");
        return other || (to > 0 && isCommand(line.substring(from + 3, to)));
    }

    private static boolean isCommand(String told) {
        return COMMANDS.contains(told.split(" ", 2)[0].toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::error::x",
                "  ::error file=a,line=1::x",
                "\t\u00A0\u3000\u2003::Error::x",
                "x\n::add-mask::x",
                "x\r::add-mask::x",
                "x\r\n ::add-mask::x",
                "x\u2028::error::x\u0085::error::x",
                "[ERROR] a title ##[add-mask]x",
                "#####[set-env name=PATH]x",
                "##vso[task.setvariable variable=x]y",
                "x ##teamcity[buildStop comment='x']",
                "::stop-commands::x\n+::error::x\n \t::error::x"
            })
    void aCommandIsObeyedNoMore(String text) {
        assertThat(text.split("\\R")).anyMatch(DisarmedTest::isObeyed);
        assertThat(Disarmed.text(text).split("\\R")).noneMatch(DisarmedTest::isObeyed);
    }

    @Test
    void aBackslashKeepsItFromBeingObeyed() {
        assertThat(Disarmed.text("a\n  ::error::b\n##[group]c ##vso[x]d"))
                .isEqualTo("a\n  \\::error::b\n##\\[group]c ##vso\\[x]d");
        assertThat(Disarmed.text("\u001B[31m::error::b")).isEqualTo("\u001B[31m\\::error::b");
        assertThat(Disarmed.inside("::error file=a::see ##[group]")).isEqualTo("::error file=a::see ##\\[group]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "## Compétences [x]",
                "Une phrase : voir ::error::",
                ":::note\ntexte\n:::",
                "#[a] # #[b]",
                "   16 | ## [Projet](x)",
                "a\n\n\nb",
                "\u001B[31merror\u001B[0m"
            })
    void otherTextsStayAsTheyAre(String text) {
        assertThat(Disarmed.text(text)).isEqualTo(text);
    }

    @Test
    void whateverAGoalSaysIsDisarmed() throws Exception {
        RecordingLog log = new RecordingLog();
        DisarmedMojo goal = new DisarmedMojo() {
            @Override
            void perform() {
                getLog().info("##[group]a");
                getLog().warn("a\n::error::b");
                getLog().error("::error::c");
            }
        };
        goal.setLog(log);
        goal.execute();
        assertThat(log.entries()).containsExactly("info ##\\[group]a", "warn a\n\\::error::b", "error \\::error::c");
    }

    /** The log of Maven 3 and of Maven 4 puts its words before the first line of an entry. */
    @Test
    void whatIsMeantAsACommandBeginsALineOfTheLog() {
        RecordingLog log = new RecordingLog();
        new DisarmedLog(log).commands("::error file=a::b ##[group]c\n::notice::d\n");
        assertThat(log.entries())
                .containsExactly("info " + System.lineSeparator() + "::error file=a::b ##\\[group]c\n::notice::d");
    }

    @Test
    void itIsThereWhereOnlyErrorsAreShown() {
        RecordingLog log = new RecordingLog() {
            @Override
            public boolean isInfoEnabled() {
                return false;
            }
        };
        new DisarmedLog(log).commands("::error::b\n");
        assertThat(log.entries()).containsExactly("error " + System.lineSeparator() + "::error::b");
    }

    @Test
    void annotationsArePrintedOnlyWhereThereAreAny() {
        RecordingLog log = new RecordingLog();
        List<ReportFormat> formats = List.of(new GithubFormat(), new MarkdownFormat());
        ContinuousIntegration.show(Sample.report(Language.ENGLISH), formats, false, new DisarmedLog(log));
        assertThat(log.entries()).isEmpty();
        Report report = Sample.report(Language.ENGLISH, Sample.finding(Severity.ERROR, "field-empty", "a.md", 1));
        ContinuousIntegration.show(report, formats, false, new DisarmedLog(log));
        assertThat(log.entries()).hasSize(1);
        assertThat(log.entries().get(0).lines())
                .anyMatch(line -> line.startsWith("::error file=a.md,line=1,endLine=1,col=1,endColumn=5,"));
    }

    @Test
    void soIsWhyItFails() {
        assertThatThrownBy(failing(new MojoFailureException("a\n  ##[add-mask]b.md:1:1"))::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("a\n  ##\\[add-mask]b.md:1:1");
        assertThatThrownBy(failing(new MojoExecutionException("nothing matches `##vso[x]`"))::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("nothing matches `##vso\\[x]`");
    }

    private static DisarmedMojo failing(Exception reason) {
        return new DisarmedMojo() {
            @Override
            void perform() throws MojoExecutionException, MojoFailureException {
                if (reason instanceof MojoFailureException failure) {
                    throw failure;
                }
                throw (MojoExecutionException) reason;
            }
        };
    }

    @Test
    void aPathInAFindingIsQuotedInTheLogAndTheReportKeepsIt() {
        RecordingLog log = new RecordingLog();
        Report report =
                Sample.report(Language.ENGLISH, Sample.finding(Severity.ERROR, "field-empty", "##[add-mask]a.md", 1));
        Log disarmed = new DisarmedLog(log);
        new Console(disarmed, TextScreen.PAPER, 50, Phrases.in(Language.ENGLISH)).show(report, TextForm.FULL, "");
        assertThat(log.entries().get(0)).startsWith("error ##\\[add-mask]a.md:1:1 error [field-empty]");
        assertThat(TextFormat.plain().block(report.findings().get(0), report.messages()))
                .startsWith("##[add-mask]a.md:1:1");
    }
}
