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

    FileMissing() {
        this(new RuleId("file-missing"), Severity.ERROR);
    }

    @Override
    public void check(PortfolioCheck check) {
        List<String> roots = check.publicRoots();
        for (DocumentFacts document : check.documents()) {
            for (Target target : document.targets()) {
                check(target, document.path(), roots, check);
            }
        }
    }

    private static void check(Target target, String document, List<String> publicRoots, PortfolioCheck check) {
        Destination destination = Destination.of(target.destination());
        if (destination.isOnAuthorsDisk()) {
            report(destination.isShared() ? "share" : "disk", target, Optional.empty(), check);
            return;
        }
        List<FileIndex.Answer> answers = destination.candidates(target.kind(), document, publicRoots).stream()
                .map(check.files()::find)
                .toList();
        List<String> present = answers.stream()
                .filter(answer -> answer.status() == FileIndex.Status.PRESENT)
                .map(FileIndex.Answer::path)
                .toList();
        if (!present.isEmpty()) {
            // A link may well lead to a folder; nothing can be shown of one.
            boolean folder =
                    target.kind() != Target.Kind.LINK && present.stream().allMatch(check.files()::isFolder);
            if (folder) {
                report("folder", target, Optional.of(present.get(0)), check);
            }
            return;
        }
        Optional<String> web = destination.webAddress();
        if (web.isPresent()) {
            report("web", target, web.map(address -> address + destination.tail(target.destination())), check);
        } else if (!answers.isEmpty()) {
            absent(target, destination, answers, publicRoots, check);
        }
    }

    private static void absent(
            Target target,
            Destination destination,
            List<FileIndex.Answer> answers,
            List<String> publicRoots,
            PortfolioCheck check) {
        Optional<String> otherCase = answers.stream()
                .filter(answer -> answer.status() == FileIndex.Status.OTHER_CASE)
                .map(FileIndex.Answer::path)
                .findFirst();
        Optional<String> onSite = destination
                .withoutPublicRoot(publicRoots)
                .filter(path -> publicRoots.stream()
                        .anyMatch(root -> check.files().find(root + path).status() == FileIndex.Status.PRESENT));
        String tail = destination.tail(target.destination());
        if (otherCase.isPresent()) {
            report(
                    "case",
                    target,
                    otherCase,
                    otherCase.flatMap(destination::inCaseOf).map(right -> right + tail),
                    check);
        } else if (destination.mayBeShared()) {
            report("share", target, Optional.empty(), check);
        } else if (destination.mayBeOnAuthorsDisk()) {
            report("disk", target, Optional.empty(), check);
        } else if (onSite.isPresent()) {
            report("public", target, onSite.map(right -> right + tail), check);
        } else if (answers.get(0).status() == FileIndex.Status.OUTSIDE) {
            report("outside", target, Optional.empty(), check);
        } else {
            absent(target, destination, answers.get(0).path(), check);
        }
    }

    private static void absent(Target target, Destination destination, String path, PortfolioCheck check) {
        Optional<String> near = check.files().near(path);
        Arguments arguments = arguments(target).with("path", path);
        Optional<String> fixed =
                near.flatMap(destination::namedAs).map(right -> right + destination.tail(target.destination()));
        if (near.isPresent() && fixed.isPresent()) {
            check.report(
                    "near",
                    target.location(),
                    arguments.with("near", near.get()).with("fixed", fixed.get()),
                    target.others());
        } else {
            check.report(variant(target.kind()), target.location(), arguments, target.others());
        }
    }

    private static Arguments arguments(Target target) {
        return Arguments.none().with("destination", target.destination()).with("field", target.field());
    }

    private static String variant(Target.Kind kind) {
        return switch (kind) {
            case LINK -> "link";
            case IMAGE -> "image";
            case FIELD -> "field";
        };
    }

    private static void report(String variant, Target target, Optional<String> path, PortfolioCheck check) {
        report(variant, target, path, Optional.empty(), check);
    }

    private static void report(
            String variant, Target target, Optional<String> path, Optional<String> fixed, PortfolioCheck check) {
        Arguments arguments = arguments(target);
        Arguments placed = path.map(place -> arguments.with("path", place)).orElse(arguments);
        check.report(
                variant,
                target.location(),
                fixed.map(right -> placed.with("fixed", right)).orElse(placed),
                target.others());
    }
}
