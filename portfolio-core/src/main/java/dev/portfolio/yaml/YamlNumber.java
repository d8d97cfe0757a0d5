package dev.portfolio.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Reads numbers as they are written, exactly: {@code 12}, {@code -0.5}, {@code 1e3}, {@code 0x1F}, {@code 0o17}. */
public final class YamlNumber {

    private static final int MOST_DIGITS = 100;
    private static final int LARGEST_EXPONENT = 400;

    private YamlNumber() {}

    /**
     * The number of a value. None for a value that is no number, nor for one that nobody can mean: infinity, not a
     * number, more than a hundred digits, an exponent of more than four hundred.
     */
    public static Optional<BigDecimal> of(YamlScalar scalar) {
        String text = scalar.value();
        if (scalar.kind() != YamlScalar.Kind.NUMBER || text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (text.startsWith("0x") || text.startsWith("0o")) {
            return Optional.of(new BigDecimal(new BigInteger(text.substring(2), text.charAt(1) == 'x' ? 16 : 8)));
        }
        try {
            BigDecimal number = new BigDecimal(text);
            long exponent = (long) number.precision() - number.scale();
            boolean meant =
                    Math.abs(exponent) <= LARGEST_EXPONENT && Math.abs((long) number.scale()) <= LARGEST_EXPONENT;
            return Optional.of(number).filter(found -> meant);
        } catch (NumberFormatException infiniteOrNone) {
            return Optional.empty();
        }
    }
}
