package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a text is taken for a comment: {@code title: Projet #1 réussi} is {@code Projet}. Whoever writes a comment
 * puts a space behind its {@code #}; a number or a word right behind it was meant to be read.
 */
record YamlComment(RuleId id, Severity severity) implements DocumentRule {

    private static final Pattern GLUED = Pattern.compile("[ \\t]+(#[^\\s#!][^\\r\\n]*)");

    YamlComment() {
        this(new RuleId("yaml-comment"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField(field -> {
            FieldSpec spec = field.spec();
            if (spec.type() == ValueType.TEXT) {
                check(field, field.value(), field.line(""), check);
            } else if (spec.type() == ValueType.LIST
                    && spec.nested().item().isEmpty()
                    && field.value() instanceof YamlSequence list) {
                String lead = list.inBrackets() ? "" : "- ";
                list.items().forEach(item -> check(field, item, lead, check));
            }
        });
    }

    private static void check(FieldValue field, YamlValue value, String before, DocumentCheck check) {
        if (!(value instanceof YamlScalar scalar)
                || scalar.style() != YamlScalar.Style.PLAIN
                || scalar.kind() != YamlScalar.Kind.TEXT) {
            return;
        }
        SourceText source = check.document().source();
        Span span = scalar.span();
        Span line = source.line(source.lineAt(span.end()));
        String behind = source.text(new Span(span.end(), Math.max(span.end(), line.end())));
        Matcher comment = GLUED.matcher(behind);
        boolean oneLine = source.lineAt(span.start()) == source.lineAt(span.end());
        if (oneLine && comment.matches()) {
            String lost = comment.group(1).stripTrailing();
            String whole = source.text(span) + behind.substring(0, comment.start(1)) + lost;
            Span place = new Span(span.end() + comment.start(1), span.end() + comment.start(1) + lost.length());
            Arguments arguments = Arguments.none()
                    .with("field", field.path())
                    .with("lost", lost)
                    .with("value", scalar.value())
                    .with("fixed", before + YamlScalar.quoted(whole));
            check.report("", place, arguments);
        }
    }
}
