package dev.portfolio.rule;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.evidence.Evidence;
import dev.portfolio.source.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What is only indented, by where it begins. It was meant for code, or is text by a slip of the pen. */
final class IndentedCode {

    private static final Pattern BULLET =
            Pattern.compile("[-*+][ \\t]+(?![\\w.-]{1,40}:(?:\\s|$))\\S.*", Pattern.DOTALL);

    private final Document document;
    private final NavigableMap<Integer, Span> byStart = new TreeMap<>();

    private IndentedCode(Document document) {
        this.document = document;
    }

    static IndentedCode of(Document document) {
        IndentedCode indented = new IndentedCode(document);
        document.everyBlock().forEach(block -> {
            if (block instanceof Block.CodeBlock code && !code.fenced()) {
                indented.byStart.put(code.span().start(), code.span());
            }
        });
        return indented;
    }

    /** The first that stands in a piece of evidence. */
    Optional<Span> in(Evidence piece) {
        return Optional.ofNullable(byStart.ceilingEntry(piece.span().start()))
                .map(Map.Entry::getValue)
                .filter(code -> piece.span().contains(code));
    }

    /** The first in a piece that says too little in lists, where it is a list but for the blanks before it. */
    Optional<Span> listIn(Evidence piece, int min) {
        return piece.listItems() >= min
                ? Optional.empty()
                : in(piece)
                        .filter(code -> BULLET.matcher(
                                        document.source().text(code).strip())
                                .matches());
    }
}
