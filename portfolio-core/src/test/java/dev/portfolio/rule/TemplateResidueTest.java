package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What templates leave is found, in its very words; what only looks like it is not. */
final class TemplateResidueTest {

    static List<ResidueSample> residues() {
        return ResidueSample.of("residues");
    }

    static List<ResidueSample> lookAlikes() {
        return ResidueSample.of("look-alikes");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("residues")
    void aResidueIsFoundInItsVeryWords(ResidueSample sample) {
        assertThat(sample.found()).as(sample.document()).containsExactlyElementsOf(sample.expected());
        assertThat(sample.findings())
                .extracting(Finding::variant)
                .allMatch(variant -> variant.equals(sample.variant()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookAlikes")
    void whatOnlyLooksLikeOneIsNot(ResidueSample sample) {
        assertThat(sample.found()).as(sample.document()).isEmpty();
    }

    @Test
    void theCorpusIsLargeEnoughToTellSomething() {
        assertThat(residues()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(lookAlikes()).hasSizeGreaterThanOrEqualTo(100);
    }
}
