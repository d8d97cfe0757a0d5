package dev.portfolio.benchmark;

import dev.portfolio.PortfolioParser;
import dev.portfolio.document.Document;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.finding.Finding;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.Profile;
import dev.portfolio.rule.FileIndex;
import dev.portfolio.rule.PortfolioCheck;
import dev.portfolio.rule.PortfolioRule;
import dev.portfolio.rule.Rules;
import dev.portfolio.run.DocumentChecker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
 * The time for a portfolio of many documents, of which one in twenty has a copied reflection: {@code map} is every
 * document by itself, on one thread; {@code across} the rules that hold documents against each other, and {@code copies}
 * the costliest of them; {@code passages} is what the map spends on fingerprints. The scores of {@code across} and of
 * {@code passages} over that of {@code map} are the ratios to watch.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 6)
@Fork(1)
public class PortfolioBenchmark {

    private static final Set<String> ACROSS =
            Set.of("title-duplicate", "slug-duplicate", "tag-inconsistent", "text-copied", "date-shared");

    /** Trees are large: those of all documents at once would be a measure of memory. */
    private static final int KEPT = 500;

    @Param({"1000", "10000"})
    private int documents;

    private final Profile profile = BuiltInProfiles.competency();
    private final DocumentChecker checker =
            new DocumentChecker(profile, profile.types().get(0));
    private List<byte[]> corpus = List.of();
    private List<Document> parsed = List.of();
    private List<DocumentFacts> facts = List.of();

    /** Makes the documents and their facts, and looks whether all copies are found. */
    @Setup
    public void makeDocuments() {
        corpus = Corpus.withCopies(documents).stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        parsed = IntStream.range(0, documents).mapToObj(this::parse).toList();
        facts = parsed.stream().map(document -> checker.check(document).facts()).toList();
        long found = findings(Set.of("text-copied")).stream()
                .map(finding -> finding.location().path())
                .distinct()
                .count();
        if (found != documents / 20) {
            throw new IllegalStateException(found + " copies were found among " + documents + " documents.");
        }
    }

    private Document parse(int document) {
        return PortfolioParser.parse(String.format(Locale.ROOT, "work/%06d.md", document), corpus.get(document));
    }

    /** Every document by itself. */
    @Benchmark
    public long map() {
        return IntStream.range(0, documents)
                .mapToLong(document -> checker.check(parse(document)).findings().size())
                .sum();
    }

    /** The fingerprints alone. */
    @Benchmark
    public long passages() {
        return IntStream.range(0, documents)
                .mapToLong(document -> parsed.get(document % KEPT).passages().size())
                .sum();
    }

    /** The rules that hold documents against each other. */
    @Benchmark
    public List<Finding> across() {
        return findings(ACROSS);
    }

    /** Copied texts alone. */
    @Benchmark
    public List<Finding> copies() {
        return findings(Set.of("text-copied"));
    }

    private List<Finding> findings(Set<String> names) {
        List<Finding> findings = new ArrayList<>();
        for (PortfolioRule rule : Rules.ofPortfolios()) {
            if (names.contains(rule.id().value())) {
                rule.check(new PortfolioCheck(
                        rule.id(),
                        rule.severity(),
                        profile,
                        facts,
                        path -> new FileIndex.Answer(FileIndex.Status.ABSENT, path),
                        findings::add));
            }
        }
        return findings;
    }
}
