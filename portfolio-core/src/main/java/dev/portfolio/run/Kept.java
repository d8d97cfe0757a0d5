package dev.portfolio.run;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes what a rule finds in a document; more of the same than anyone reads is counted, and told in one finding. */
final class Kept implements Consumer<Finding> {

    static final int MOST = 200;

    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Finding firstLeftOut;
    private int leftOut;

    @Override
    public void accept(Finding finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
            return;
        }
        if (firstLeftOut == null) {
            firstLeftOut = finding;
        }
        leftOut++;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        Optional.ofNullable(firstLeftOut).ifPresent(first -> all.add(told(first)));
        return all;
    }

    private Finding told(Finding first) {
        return leftOut(first, leftOut);
    }

    /** What is told where a rule finds so many more, from one of them on. */
    static Finding leftOut(Finding first, int count) {
        Arguments arguments = Arguments.none()
                .with("rule", first.rule().value())
                .with("count", count)
                .with("kept", MOST);
        return new Finding(Rules.FINDINGS_LEFT_OUT, "", first.severity(), first.location(), arguments, List.of());
    }
}
