package dev.portfolio.benchmark;

import dev.portfolio.PortfolioParser;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.Profile;
import dev.portfolio.run.DocumentChecker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The time for one document, from its bytes on: what the two libraries underneath take by themselves, what parsing adds
 * to them, and what checking adds to that. The score of {@code validate} over that of {@code plain} is the ratio to watch.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(2)
public class DocumentBenchmark {

    private static final int DOCUMENTS = 200;

    private final List<byte[]> corpus = Corpus.of(DOCUMENTS).stream()
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();
    private final Parser commonmark = Parser.builder()
            .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
            .build();
    private final LoadSettings yaml = LoadSettings.builder().build();
    private final Profile profile = BuiltInProfiles.competency();
    private final DocumentChecker checker =
            new DocumentChecker(profile, profile.types().get(0));

    /** commonmark-java and snakeyaml-engine alone, without places. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public void plain(Blackhole sink) {
        for (byte[] bytes : corpus) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            int end = text.indexOf("\n---\n", 3);
            sink.consume(new Load(yaml).loadFromString(text.substring(4, end + 1)));
            sink.consume(commonmark.parse(text.substring(end + 5)));
        }
    }

    /** Into the positioned model. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public void parse(Blackhole sink) {
        for (byte[] bytes : corpus) {
            sink.consume(PortfolioParser.parse("document.md", bytes));
        }
    }

    /** Into the positioned model, and held against the built-in profile. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public void validate(Blackhole sink) {
        for (byte[] bytes : corpus) {
            sink.consume(checker.check(PortfolioParser.parse("document.md", bytes)));
        }
    }
}
