package dev.example.course;

import dev.portfolio.rule.Rule;
import dev.portfolio.rule.RuleProvider;
import java.util.List;

/** The rules of a course, as somebody else would write them. */
public final class CourseRules implements RuleProvider {

    @Override
    public List<Rule> rules() {
        return List.of(new CourseWords(), new ImageReused(), new Untold());
    }
}
