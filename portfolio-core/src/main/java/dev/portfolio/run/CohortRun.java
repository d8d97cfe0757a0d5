package dev.portfolio.run;

import dev.portfolio.coverage.Cohort;
import dev.portfolio.coverage.Cohort.Member;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.finding.Finding;
import dev.portfolio.framework.Programme;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Looks at one portfolio after the other: each is gone from memory but for its coverage when the next is read. */
final class CohortRun {

    private final Coverage nothing;
    private final Function<Path, CoverageResult> look;

    CohortRun(Programme programme, Function<Path, CoverageResult> look) {
        this.nothing = Coverage.of(programme, List.of());
        this.look = look;
    }

    CohortResult over(Map<String, Path> folders) {
        List<Member> members = new ArrayList<>();
        Map<String, List<Finding>> told = new HashMap<>();
        folders.forEach((name, folder) -> {
            try {
                CoverageResult result = look.apply(folder);
                boolean empty = result.coverage().documents().isEmpty();
                members.add(new Member(name, empty ? Member.State.EMPTY : Member.State.READ, result.coverage()));
                told.put(name, result.tooLow());
            } catch (UncheckedIOException unreadable) {
                members.add(new Member(name, Member.State.UNREADABLE, nothing));
            }
        });
        return result(new Cohort(nothing, members), told);
    }

    private static CohortResult result(Cohort cohort, Map<String, List<Finding>> told) {
        Map<Integer, List<Finding>> rows = new HashMap<>();
        for (int i = 0; i < cohort.members().size(); i++) {
            List<Finding> findings = told.getOrDefault(cohort.members().get(i).folder(), List.of());
            if (!findings.isEmpty()) {
                rows.put(i + 1, findings);
            }
        }
        return new CohortResult(cohort, rows);
    }
}
