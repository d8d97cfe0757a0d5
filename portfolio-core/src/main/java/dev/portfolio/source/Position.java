package dev.portfolio.source;

/**
 * A place in a file as a person counts it, and as programs do.
 *
 * <p>Columns count user-perceived characters (the extended grapheme clusters of Unicode Standard Annex 29): an accented
 * letter is one column whether it is stored composed ({@code é}) or decomposed ({@code e} and a combining accent), an
 * emoji is one, a tab is one.
 *
 * @param line 1 for the first line
 * @param column 1 for the first character of the line
 * @param unit 1 for the first UTF-16 code unit of the line: the column of editors' protocols and of SARIF
 */
public record Position(int line, int column, int unit) implements Comparable<Position> {

    /** By line, then by column. */
    @Override
    public int compareTo(Position other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code line:column}, as compilers print it. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
