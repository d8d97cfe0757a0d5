package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.text.TextPattern;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the limits of a field and the form of its text, on top of what is inherited. */
final class LimitReader {

    private final ProfileProblems problems;

    LimitReader(ProfileProblems problems) {
        this.problems = problems;
    }

    /** Tells the keys that mean nothing for a type. */
    void refuseOthers(Keys keys, ValueType type) {
        for (String key : ProfileKeys.FIELD) {
            if (keys.has(key) && !type.takes(key)) {
                Arguments arguments = Arguments.none().with("key", key).with("type", type.word());
                problems.add("not-for-type", keys.place(key), arguments);
            }
        }
    }

    Range length(Keys keys, ValueType type, Range base) {
        return type.takes("minLength") ? range(keys, "minLength", "maxLength", base) : base;
    }

    Range items(Keys keys, ValueType type, Range base) {
        return type.takes("minItems") ? range(keys, "minItems", "maxItems", base) : base;
    }

    private Range range(Keys keys, String minKey, String maxKey, Range base) {
        int min = keys.number(minKey).orElse(base.min());
        int max = keys.number(maxKey).orElse(base.max());
        if (min > max) {
            range(keys, minKey, maxKey, Arguments.none().with("min", min).with("max", max));
            return base;
        }
        return new Range(min, max);
    }

    NumberRange numbers(Keys keys, ValueType type, NumberRange base) {
        if (type != ValueType.NUMBER) {
            return base;
        }
        Optional<BigDecimal> min = keys.decimal("min").or(base::min);
        Optional<BigDecimal> max = keys.decimal("max").or(base::max);
        NumberRange range = new NumberRange(min, max);
        if (min.isPresent() && range.isTooLarge(min.get()) && max.isPresent()) {
            Arguments limits = Arguments.none()
                    .with("min", min.get().toString())
                    .with("max", max.get().toString());
            range(keys, "min", "max", limits);
            return base;
        }
        return range;
    }

    private void range(Keys keys, String minKey, String maxKey, Arguments limits) {
        Arguments arguments = limits.with("key", minKey).with("other", maxKey);
        problems.add("range", keys.place(keys.has(minKey) ? minKey : maxKey), arguments);
    }

    Optional<FieldForm> form(Keys keys, Optional<FieldForm> base) {
        Optional<String> expression = keys.text("pattern");
        Optional<String> hint = keys.text("patternHint");
        if (expression.isEmpty()) {
            if (hint.isPresent() && base.isEmpty() && !keys.has("pattern")) {
                problems.add("hint-alone", keys.place("patternHint"), Arguments.none());
            }
            return base.map(form -> new FieldForm(form.pattern(), hint.or(form::hint)));
        }
        try {
            return Optional.of(new FieldForm(TextPattern.of(expression.get()), hint));
        } catch (TextPattern.InvalidException e) {
            Arguments arguments =
                    Arguments.none().with("value", expression.get()).withTerm("reason", e.reason());
            problems.add("field-pattern", keys.valuePlace("pattern"), arguments);
            return base;
        }
    }
}
