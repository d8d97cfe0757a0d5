package dev.portfolio.examples.course;

import dev.portfolio.document.Block;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.RuleOption;
import dev.portfolio.rule.DocumentCheck;
import dev.portfolio.rule.DocumentRule;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.Locale;

/** A paragraph says "various things" where it could name them. */
final class EmptyWords implements DocumentRule {

    private static final RuleOption<List<String>> WORDS = RuleOption.texts("words", List.of("divers", "etc."));
    private static final RuleOption<Integer> MOST = RuleOption.number("most", 0);

    @Override
    public RuleId id() {
        return new RuleId("empty-words");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<RuleOption<?>> options() {
        return List.of(WORDS, MOST);
    }

    @Override
    public void check(DocumentCheck check) {
        check.option(WORDS).forEach(word -> check(word, check));
    }

    private static void check(String word, DocumentCheck check) {
        List<Span> places = check.document()
                .everyBlock()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(paragraph -> Words.places(word, check.document().source(), paragraph.span()))
                .toList();
        places.stream().skip(check.option(MOST)).forEach(place -> {
            Arguments arguments = Arguments.none()
                    .with("word", word.toLowerCase(Locale.ROOT))
                    .with("count", places.size());
            check.report("", place, arguments);
        });
    }
}
