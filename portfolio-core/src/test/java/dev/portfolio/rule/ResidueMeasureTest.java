package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import dev.portfolio.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * How many residues are found, and how many findings are right: of the corpus, by which the rule was made, and of a set
 * that was put aside before and says how the rule does on what it has not seen.
 */
final class ResidueMeasureTest {

    /**
     * Counts over samples.
     *
     * @param right marks that a finding touches
     * @param missed marks that none touches
     * @param wrong findings that touch no mark
     */
    private record Measure(int right, int missed, int wrong) {

        static Measure of(List<ResidueSample> samples) {
            int right = 0;
            int missed = 0;
            int wrong = 0;
            for (ResidueSample sample : samples) {
                List<Finding> findings = sample.findings();
                List<Span> marks = sample.marks();
                for (Span mark : marks) {
                    boolean found = findings.stream().anyMatch(finding -> touch(finding, mark));
                    right += found ? 1 : 0;
                    missed += found ? 0 : 1;
                }
                wrong += (int) findings.stream()
                        .filter(finding -> marks.stream().noneMatch(mark -> touch(finding, mark)))
                        .count();
            }
            return new Measure(right, missed, wrong);
        }

        private static boolean touch(Finding finding, Span mark) {
            Span span = finding.location().span();
            return span.start() < mark.end() && mark.start() < span.end();
        }

        Measure and(Measure other) {
            return new Measure(right + other.right, missed + other.missed, wrong + other.wrong);
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        @Override
        public String toString() {
            return "precision " + precision() + ", recall " + recall() + " (" + right + " right, " + missed
                    + " missed, " + wrong + " wrong)";
        }
    }

    /**
     * What the first look at the samples put aside gave. Missed were {@code [Intitulé de la SAÉ]} as a title, which YAML
     * takes for a list, so that another rule tells it; the second bracket of a line, which is a related place of the
     * first; {@code Compétence X}, which nothing tells from a project called X; and <em>Ajouter une photo</em>, which
     * is found since.
     */
    private static final Measure FIRST = new Measure(43, 4, 0);

    @Test
    void theCorpusIsFoundWholeAndNothingBesides(TestReporter reporter) {
        Measure measure = measure("residues", "look-alikes");
        reporter.publishEntry("corpus", measure.toString());
        assertThat(measure.precision()).isEqualTo(1.0);
        assertThat(measure.recall()).isEqualTo(1.0);
    }

    @Test
    void whatTheRuleHasNotSeenIsFoundNoWorseThanAtFirst(TestReporter reporter) {
        Measure measure = measure("held-out-residues", "held-out-look-alikes");
        reporter.publishEntry("held out", measure.toString());
        assertThat(measure.precision()).isEqualTo(FIRST.precision());
        assertThat(measure.recall()).isGreaterThanOrEqualTo(FIRST.recall());
    }

    private static Measure measure(String residues, String lookAlikes) {
        return Measure.of(ResidueSample.of(residues)).and(Measure.of(ResidueSample.of(lookAlikes)));
    }
}
