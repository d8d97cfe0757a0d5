package dev.portfolio.document;

import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the comments of the front matter that silence rules: {@code # portfolio:ignore field-empty}. */
final class IgnoreYaml {

    private static final Pattern COMMENT =
            Pattern.compile("(?<![^\\s])#+[ \\t]{0,20}(?=portfolio)([^\\r\\n]*)", Pattern.CASE_INSENSITIVE);

    private final SourceText source;
    private final FrontMatter frontMatter;

    /** The texts in it, in which a number sign is none of a comment. */
    private final List<Span> texts = new ArrayList<>();

    /** Its fields and items, down to the last, the larger before the smaller where they begin together. */
    private final List<Span> parts = new ArrayList<>();

    private IgnoreYaml(Document document) {
        this.source = document.source();
        this.frontMatter = document.frontMatter();
        gather(frontMatter.fields());
        parts.sort(Comparator.comparing(Span::start)
                .thenComparing(Comparator.comparing(Span::end).reversed()));
    }

    static List<IgnoreComment> of(Document document) {
        Span span = document.frontMatter().span();
        Matcher comment = COMMENT.matcher(document.source().text()).region(span.start(), span.end());
        if (span.isEmpty() || !comment.useTransparentBounds(true).find()) {
            return List.of();
        }
        return new IgnoreYaml(document).comments(comment.reset().region(span.start(), span.end()));
    }

    private List<IgnoreComment> comments(Matcher comment) {
        List<IgnoreComment> all = new ArrayList<>();
        while (comment.find()) {
            int end = comment.start(1) + comment.group(1).stripTrailing().length();
            Span whole = new Span(comment.start(), end);
            if (texts.stream().noneMatch(text -> text.start() <= whole.start() && whole.start() < text.end())) {
                IgnoreSyntax.read(source, whole, new Span(comment.start(1), end))
                        .ifPresent(remark -> all.add(remark.over(scope(remark))));
            }
        }
        return all;
    }

    private Span scope(IgnoreSyntax remark) {
        return switch (remark.reach()) {
            case BLOCK -> field(remark.span());
            case SECTION -> frontMatter.span().union(frontMatter.fence());
            case FILE -> new Span(0, source.text().length());
        };
    }

    /** The field or item on whose line it stands; the next one where it has a line for itself. */
    private Span field(Span remark) {
        int line = source.line(source.lineAt(remark.start())).start();
        boolean alone = source.text(new Span(line, remark.start())).isBlank();
        Optional<Span> meant = alone
                ? parts.stream().filter(part -> part.start() >= remark.end()).findFirst()
                : parts.stream()
                        .filter(part -> part.start() >= line && part.start() < remark.start())
                        .findFirst();
        return meant.map(remark::union).orElse(remark);
    }

    /** Behind the sign of a block of text there may be a comment. */
    private Span said(YamlScalar scalar) {
        Span span = scalar.span();
        boolean block = "|>".indexOf(source.text().charAt(span.start())) >= 0;
        int start = block ? source.line(source.lineAt(span.start())).end() : span.start();
        return new Span(Math.min(start, span.end()), span.end());
    }

    private void gather(YamlValue value) {
        if (value instanceof YamlScalar scalar && !scalar.span().isEmpty()) {
            texts.add(said(scalar));
        } else if (value instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                parts.add(entry.key().span().union(entry.value().span()));
                gather(entry.value());
            }
        } else if (value instanceof YamlSequence list) {
            list.items().forEach(item -> {
                parts.add(item.span());
                gather(item);
            });
        }
    }
}
