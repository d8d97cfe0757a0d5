package dev.portfolio.profile;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How small and how large a number may be. Numbers are compared exactly, as they are written.
 *
 * @param min the smallest; empty for no lower limit
 * @param max the largest; empty for no upper limit
 */
public record NumberRange(Optional<BigDecimal> min, Optional<BigDecimal> max) {

    /** Any number. */
    public static final NumberRange ANY = new NumberRange(Optional.empty(), Optional.empty());

    /** Whether any number will do. */
    public boolean isAny() {
        return min.isEmpty() && max.isEmpty();
    }

    /** Whether a number is smaller than the smallest. */
    public boolean isTooSmall(BigDecimal number) {
        return min.isPresent() && number.compareTo(min.get()) < 0;
    }

    /** Whether a number is larger than the largest. */
    public boolean isTooLarge(BigDecimal number) {
        return max.isPresent() && number.compareTo(max.get()) > 0;
    }
}
