package dev.portfolio.rule;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.Vocabulary;
import dev.portfolio.text.TermKey;
import dev.portfolio.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** A value, or an item of a list, is no term of the vocabulary; most often one in another spelling. */
record FieldVocabulary(RuleId id, Severity severity) implements DocumentRule {

    /** Whoever has more strange terms in one field has another vocabulary. */
    private static final int MOST_LOOKED_AT = 200;

    FieldVocabulary() {
        this(new RuleId("field-vocabulary"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        check.eachField(field -> field.spec().vocabulary().ifPresent(words -> {
            List<YamlScalar> strange = field.fittingSingles()
                    .filter(single -> !words.has(single.value().strip()))
                    .toList();
            for (int i = 0; i < strange.size(); i++) {
                String text = strange.get(i).value().strip();
                Optional<Vocabulary.Near> near = i < MOST_LOOKED_AT ? words.nearest(text) : Optional.empty();
                report(field.path(), strange.get(i), near, words, check);
            }
        }));
    }

    private static void report(
            String field, YamlScalar single, Optional<Vocabulary.Near> near, Vocabulary words, DocumentCheck check) {
        Arguments arguments = Arguments.none()
                .with("field", field)
                .with("value", single.value().strip())
                .with("file", words.file());
        if (near.isEmpty()) {
            check.report("", single.span(), arguments);
            return;
        }
        Optional<TermKey.Difference> how = near.get().how();
        check.report(
                how.map(TermKey.Difference::word).orElse("synonym"),
                single.span(),
                arguments.with("near", near.get().term()));
    }
}
