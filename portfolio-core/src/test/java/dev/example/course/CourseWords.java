package dev.example.course;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.RuleOption;
import dev.portfolio.rule.DocumentCheck;
import dev.portfolio.rule.DocumentRule;
import dev.portfolio.source.Span;
import java.util.List;

/** Words that a course does not want to read, more often than it bears. */
final class CourseWords implements DocumentRule {

    private static final RuleOption<List<String>> WORDS = RuleOption.texts("words", List.of("etc."));
    private static final RuleOption<Integer> MOST = RuleOption.number("most", 0);
    private static final RuleOption<Boolean> LOUD = RuleOption.flag("loud", false);
    private static final RuleOption<String> INSTEAD = RuleOption.text("instead", "a list");

    @Override
    public RuleId id() {
        return new RuleId("course-words");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<RuleOption<?>> options() {
        return List.of(WORDS, MOST, LOUD, INSTEAD);
    }

    @Override
    public void check(DocumentCheck check) {
        String text = check.document().source().text();
        for (String word : check.option(WORDS)) {
            int found = 0;
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                found++;
                if (found > check.option(MOST)) {
                    Arguments arguments = Arguments.none()
                            .with("word", word)
                            .with("count", found)
                            .with("instead", check.option(INSTEAD))
                            .withTerm("kind", "type.text");
                    check.report(check.option(LOUD) ? "loud" : "", new Span(at, at + word.length()), arguments);
                }
            }
        }
    }
}
