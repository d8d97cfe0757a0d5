package dev.portfolio.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a profile says to a rule that declares its options itself.
 *
 * @param said what is said, by the options' names
 */
public record OwnOptions(Map<String, Said> said) implements RuleOptions {

    /**
     * What is said of one option.
     *
     * @param kind the kind of its value
     * @param texts the value as it is written, text by text
     */
    public record Said(RuleOption.Kind kind, List<String> texts) {
        /** Keeps a copy. */
        public Said {
            texts = List.copyOf(texts);
        }
    }

    /** Keeps a copy. */
    public OwnOptions {
        said = Map.copyOf(said);
    }

    /** The value of an option: what the profile says, or the usual one. */
    public <T> T value(RuleOption<T> option) {
        return Optional.ofNullable(said.get(option.name()))
                .map(value -> option.of(value.texts()))
                .orElseGet(option::usual);
    }

    @Override
    public RuleOptions over(RuleOptions base) {
        if (!(base instanceof OwnOptions below)) {
            return this;
        }
        Map<String, Said> all = new HashMap<>(below.said);
        all.putAll(said);
        return new OwnOptions(all);
    }
}
