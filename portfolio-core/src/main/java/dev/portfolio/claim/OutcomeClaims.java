package dev.portfolio.claim;

import dev.portfolio.claim.Answer.Found;
import dev.portfolio.claim.ClaimBody.Stretch;
import dev.portfolio.claim.CodeTokens.Token;
import dev.portfolio.document.Document;
import dev.portfolio.framework.FrameworkItem;
import dev.portfolio.framework.FrameworkItem.Kind;
import dev.portfolio.profile.ClaimPlace;
import dev.portfolio.profile.ClaimSpec;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Fit;
import dev.portfolio.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Reads the outcomes that one document claims. */
final class OutcomeClaims {

    private final OutcomeText outcomes;
    private final List<FrameworkItem> levels;
    private final List<Claim> claims;
    private final int most;

    /**
     * A reader for one document.
     *
     * @param levels the levels that it claims
     * @param claims takes what is found
     * @param most how many there may be
     */
    OutcomeClaims(OutcomeText outcomes, List<FrameworkItem> levels, List<Claim> claims, int most) {
        this.outcomes = outcomes;
        this.levels = List.copyOf(levels);
        this.claims = claims;
        this.most = most;
    }

    void read(Document document, ClaimSpec spec, Fit sections) {
        for (ClaimPlace place : spec.outcomes()) {
            for (YamlScalar value : ClaimReader.values(document, place)) {
                field(value, place.strict());
            }
        }
        new ClaimBody(document, sections).stretches(spec.outcomes()).forEach(this::stretch);
    }

    private void field(YamlScalar value, boolean strict) {
        String text = value.value().strip();
        int before = claims.size();
        for (Token token : CodeTokens.in(text)) {
            Optional<Span> code = token(token, text, true, value.span(), false);
            code.ifPresent(span -> drift(text.substring(span.end()), value.span(), false));
        }
        if (claims.size() == before) {
            Optional<Answer> label = outcomes.label(text, levels);
            label.or(() -> strict ? Optional.of(outcomes.unknown(text)) : Optional.empty())
                    .ifPresent(answer -> add(text, value.span(), answer));
        }
    }

    private void stretch(Stretch stretch) {
        int before = claims.size();
        String source = stretch.source();
        for (Token token : CodeTokens.in(source)) {
            Optional<Span> code = token(token, source, token.prominent(), stretch.span(), true);
            code.ifPresent(span -> {
                int end = source.indexOf('\n', span.end());
                String rest = source.substring(span.end(), end < 0 ? source.length() : end);
                drift(
                        rest,
                        new Span(
                                stretch.span().start() + span.end(),
                                stretch.span().end()),
                        true);
            });
        }
        boolean mayBeLabel = stretch.kind() != ClaimPlace.Kind.TEXT && claims.size() == before;
        if (mayBeLabel) {
            outcomes.label(stretch.said(), levels)
                    .ifPresent(answer -> add(stretch.said().strip(), stretch.span(), answer));
        }
    }

    /** A claim by a code. Where that stands in the text, if it is one. */
    private Optional<Span> token(Token token, String text, boolean prominent, Span around, boolean exact) {
        for (Span span : token.spans()) {
            String written = text.substring(span.start(), span.end());
            Optional<Answer> answer = outcomes.code(written, prominent, levels);
            if (answer.isPresent()) {
                add(written, exact ? span.shifted(around.start()) : around, answer.get());
                return Optional.of(span);
            }
        }
        for (Span part : token.parts()) {
            String written = text.substring(part.start(), part.end());
            outcomes.code(written, prominent, levels)
                    .ifPresent(answer -> add(written, exact ? part.shifted(around.start()) : around, answer));
        }
        return token.parts().isEmpty() ? unknown(token, text, around, exact) : Optional.empty();
    }

    private Optional<Span> unknown(Token token, String text, Span around, boolean exact) {
        int end = token.spans().get(token.spans().size() - 1).end();
        for (Span span : token.spans()) {
            // The word behind is part of a code only where there is such a code.
            if (span.end() > end) {
                continue;
            }
            String written = text.substring(span.start(), span.end());
            if (outcomes.isUnknownCode(written)) {
                add(written, exact ? span.shifted(around.start()) : around, outcomes.unknown(written));
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void add(String written, Span span, Answer answer) {
        if (claims.size() < most) {
            claims.add(new Claim(Kind.OUTCOME, written, span, answer));
        }
    }

    /**
     * Looks at what stands behind the last claim, which names one thing by its code.
     *
     * @param exact whether that begins where the place does: a field's value may be quoted
     */
    private void drift(String rest, Span place, boolean exact) {
        int index = claims.size() - 1;
        Claim last = claims.get(index);
        if (last.answer() instanceof Found found && found.drift().isEmpty() && !rest.isBlank()) {
            outcomes.drift(found.item(), rest, place.start())
                    .map(drift -> exact ? drift : new Answer.Drift(drift.written(), place, drift.other()))
                    .ifPresent(drift -> claims.set(
                            index,
                            new Claim(
                                    last.kind(),
                                    last.written(),
                                    last.span(),
                                    new Found(found.item(), Optional.of(drift)))));
        }
    }
}
