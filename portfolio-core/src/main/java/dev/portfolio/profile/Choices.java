package dev.portfolio.profile;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.Severity;
import dev.portfolio.text.Degree;
import dev.portfolio.time.DateForm;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words a profile may choose from, and what they mean. */
final class Choices {

    static final Map<String, Language> LANGUAGES = words(Language.values(), Language::tag);
    static final Map<String, ValueType> FIELD_TYPES = words(ValueType.values(), ValueType::word);
    static final Map<String, DateForm> DATE_FORMATS = words(DateForm.values(), DateForm::word);
    static final Map<String, DocumentType.Additional> ADDITIONAL =
            words(DocumentType.Additional.values(), Choices::word);
    static final Map<String, Degree> DEGREES = words(Degree.values(), Choices::word);
    static final Map<String, EvidenceSpec.Form> EVIDENCE_FORMS = words(EvidenceSpec.Form.values(), Choices::word);
    static final Map<String, ProofKind> PROOF_KINDS = words(ProofKind.values(), ProofKind::word);
    static final Map<String, Boolean> ACCEPTANCE = Map.of("accept", true, "refuse", false);
    static final Map<String, Boolean> SECTION_ORDER = Map.of("strict", true, "free", false);
    static final Map<String, Severity> WEIGHTS = words(Severity.values(), Severity::word);
    static final Map<String, CoverageSpec.Every> EVERY = words(CoverageSpec.Every.values(), Choices::word);
    static final Map<String, ClaimPlace.Kind> CLAIM_PLACES =
            Map.of("headings", ClaimPlace.Kind.HEADINGS, "items", ClaimPlace.Kind.ITEMS, "text", ClaimPlace.Kind.TEXT);
    static final Map<String, RuleSetting> SEVERITIES = severities();

    private Choices() {}

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static List<String> words(Map<String, ?> choices) {
        return choices.keySet().stream().sorted().toList();
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(word, Function.identity()));
    }

    private static Map<String, RuleSetting> severities() {
        Map<String, RuleSetting> settings = new HashMap<>();
        WEIGHTS.forEach((word, severity) -> settings.put(word, RuleSetting.of(severity)));
        settings.put("off", RuleSetting.off());
        return Map.copyOf(settings);
    }
}
