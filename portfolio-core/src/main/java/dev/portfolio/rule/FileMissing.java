package dev.portfolio.rule;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.Target;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import java.util.List;
import java.util.Optional;

/** An image, a link or a field points to a file of the portfolio that is not there. */
record FileMissing(RuleId id, Severity severity) implements PortfolioRule {

    private static final String USUAL_PUBLIC_ROOT = "public";

    FileMissing() {
        this(new RuleId("file-missing"), Severity.ERROR);
    }

    @Override
    public void check(PortfolioCheck check) {
        List<String> roots = check.profile().publicRoots().isEmpty()
                ? List.of(USUAL_PUBLIC_ROOT)
                : check.profile().publicRoots();
        List<String> present = roots.stream()
                .filter(root -> check.files().find(root).status() == FileIndex.Status.PRESENT)
                .toList();
        for (DocumentFacts document : check.documents()) {
            for (Target target : document.targets()) {
                check(target, document.path(), present, check);
            }
        }
    }

    private static void check(Target target, String document, List<String> publicRoots, PortfolioCheck check) {
        Destination destination = Destination.of(target.destination());
        if (destination.isOnAuthorsDisk()) {
            report("disk", target, Optional.empty(), check);
            return;
        }
        List<String> candidates = destination.candidates(target.kind(), document, publicRoots);
        if (candidates.isEmpty()) {
            return;
        }
        List<FileIndex.Answer> answers =
                candidates.stream().map(check.files()::find).toList();
        if (answers.stream().noneMatch(answer -> answer.status() == FileIndex.Status.PRESENT)) {
            answers.stream()
                    .filter(answer -> answer.status() == FileIndex.Status.OTHER_CASE)
                    .findFirst()
                    .ifPresentOrElse(
                            other -> report("case", target, Optional.of(other.path()), check),
                            () -> absent(target, answers.get(0), check));
        }
    }

    private static void absent(Target target, FileIndex.Answer answer, PortfolioCheck check) {
        boolean outside = answer.status() == FileIndex.Status.OUTSIDE;
        String variant = switch (target.kind()) {
            case LINK -> "link";
            case IMAGE -> "image";
            case FIELD -> "field";
        };
        report(outside ? "outside" : variant, target, outside ? Optional.empty() : Optional.of(answer.path()), check);
    }

    private static void report(String variant, Target target, Optional<String> path, PortfolioCheck check) {
        Arguments arguments =
                Arguments.none().with("destination", target.destination()).with("field", target.field());
        check.report(
                variant,
                target.location(),
                path.map(place -> arguments.with("path", place)).orElse(arguments),
                target.others());
    }
}
