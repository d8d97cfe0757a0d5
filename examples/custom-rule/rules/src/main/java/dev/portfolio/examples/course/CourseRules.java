package dev.portfolio.examples.course;

import dev.portfolio.rule.Rule;
import dev.portfolio.rule.RuleProvider;
import java.util.List;

/** What this course asks for besides: its jar names this class in {@code META-INF/services}. */
public final class CourseRules implements RuleProvider {

    /** Made by the service loader. */
    public CourseRules() {}

    @Override
    public List<Rule> rules() {
        return List.of(new EmptyWords(), new ImageReused());
    }
}
