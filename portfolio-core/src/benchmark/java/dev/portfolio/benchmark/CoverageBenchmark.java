package dev.portfolio.benchmark;

import dev.portfolio.PortfolioParser;
import dev.portfolio.coverage.Coverage;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.finding.Finding;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.ProfileReader;
import dev.portfolio.rule.FileIndex;
import dev.portfolio.rule.PortfolioCheck;
import dev.portfolio.rule.PortfolioRule;
import dev.portfolio.rule.RuleSet;
import dev.portfolio.rule.RuleUse;
import dev.portfolio.rule.Rules;
import dev.portfolio.run.DocumentChecker;
import dev.portfolio.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time that a framework of 20 competencies, 3 levels each and 6 outcomes a level costs a portfolio of many documents:
 * {@code map} is every document by itself with it, {@code mapWithout} the same without a framework, on one thread;
 * {@code coverage} is the matrix, and {@code across} what is told of it. To watch: what {@code map} takes more than
 * {@code mapWithout}, with {@code coverage} and {@code across}, over {@code map}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 6)
@Fork(1)
public class CoverageBenchmark {

    private static final int OUTCOMES = Claiming.COMPETENCIES * Claiming.LEVELS * Claiming.OUTCOMES;

    @Param({"1000", "10000"})
    private int documents;

    private final Profile with = profile("framework: framework.yaml\n");
    private final Profile without = profile("");
    private final DocumentChecker checker =
            new DocumentChecker(with, with.types().get(0));
    private final DocumentChecker checkerWithout =
            new DocumentChecker(without, without.types().get(0));
    private List<byte[]> corpus = List.of();
    private List<DocumentFacts> facts = List.of();

    private static Profile profile(String framework) {
        String file = Claiming.framework();
        return ProfileReader.read(
                        SourceText.of("portfolio.yaml", "extends: competency\n" + framework),
                        Rules.ids(),
                        path -> Optional.of(SourceText.of(path, file)))
                .profile();
    }

    /** Makes the documents and their facts, and looks whether just what they claim is found. */
    @Setup
    public void makeDocuments() {
        corpus = Claiming.documents(documents).stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        facts = IntStream.range(0, documents)
                .mapToObj(document -> checker.check(PortfolioParser.parse(path(document), corpus.get(document)))
                        .facts())
                .toList();
        Coverage coverage = coverage();
        if (coverage.tally().proved() != OUTCOMES || !coverage.unknown().isEmpty()) {
            throw new IllegalStateException(coverage.tally() + " instead of " + OUTCOMES + " proved outcomes, and "
                    + coverage.unknown().size() + " claims unknown.");
        }
    }

    private static String path(int document) {
        return String.format(Locale.ROOT, "work/%06d.md", document);
    }

    /** Every document by itself. */
    @Benchmark
    public long map() {
        return map(checker);
    }

    /** Every document by itself, without a framework. */
    @Benchmark
    public long mapWithout() {
        return map(checkerWithout);
    }

    private long map(DocumentChecker by) {
        return IntStream.range(0, documents)
                .mapToLong(document -> by.check(PortfolioParser.parse(path(document), corpus.get(document)))
                        .findings()
                        .size())
                .sum();
    }

    /** The matrix. */
    @Benchmark
    public Coverage coverage() {
        return Coverage.of(with.framework().orElseThrow().programme(), facts);
    }

    /** What is told of the framework over all documents. */
    @Benchmark
    public List<Finding> across() {
        List<Finding> findings = new ArrayList<>();
        Optional<Coverage> coverage = Optional.of(coverage());
        for (PortfolioRule rule : Rules.ofPortfolios()) {
            if (List.of("competency-without-document", "claim-without-evidence", "coverage-too-low")
                    .contains(rule.id().value())) {
                rule.check(new PortfolioCheck(
                        RuleUse.of(rule, RuleSet.builtIn(), with).orElseThrow(),
                        with,
                        facts,
                        path -> new FileIndex.Answer(FileIndex.Status.ABSENT, path),
                        findings::add));
            }
        }
        return findings;
    }
}
