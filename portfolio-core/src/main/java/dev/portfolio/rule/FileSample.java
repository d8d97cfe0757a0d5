package dev.portfolio.rule;

/**
 * The beginning and the end of a file, enough to tell what it is.
 *
 * @param size how many bytes it has
 * @param head its first bytes, at most {@value #LENGTH}, each as the character of its number
 * @param tail its last bytes, at most {@value #LENGTH}, in the same way
 */
public record FileSample(long size, String head, String tail) {

    /** How many bytes are taken from each end. */
    public static final int LENGTH = 4096;
}
