package dev.portfolio.rule;

import dev.portfolio.document.DocumentProblems;
import dev.portfolio.finding.Catalogues;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.RuleId;
import dev.portfolio.profile.KnownRules;
import dev.portfolio.profile.RuleOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of a run: those that come with the library, and those that others provide. Immutable.
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.with(List.of(new CourseRules()));
 * rules.page(new RuleId("empty-words"), Language.FRENCH).ifPresent(page -> System.out.println(page.markdown()));
 * }</pre>
 */
public final class RuleSet {

    private static final RuleSet BUILT_IN = new RuleSet(List.of(), Catalogues.builtIn());

    private final List<Provided> others;
    private final List<Rule> all;
    private final Set<RuleId> ids;
    private final Set<RuleId> silenceable;
    private final Catalogues words;

    private RuleSet(List<Provided> others, Catalogues words) {
        this.others = List.copyOf(others);
        this.words = words;
        this.all = Stream.concat(Rules.all().stream(), others.stream().flatMap(provided -> provided.rules().stream()))
                .toList();
        Set<RuleId> names = new LinkedHashSet<>();
        all.forEach(rule -> names.add(rule.id()));
        names.addAll(Rules.ids());
        this.ids = names;
        Set<RuleId> inDocuments = new LinkedHashSet<>();
        Stream.concat(ofDocuments().stream(), ofPortfolios().stream()).forEach(rule -> inDocuments.add(rule.id()));
        inDocuments.remove(DocumentProblems.SUPPRESSION_INVALID);
        this.silenceable = inDocuments;
    }

    /** The rules that come with the library, alone. */
    public static RuleSet builtIn() {
        return BUILT_IN;
    }

    /**
     * The rules that come with the library, and those of some providers.
     *
     * @throws UnusableRulesException when a provider fails, gives what cannot be used, or gives a rule of a name that is
     *     taken
     */
    public static RuleSet with(Collection<? extends RuleProvider> providers) {
        Map<RuleId, String> taken = new LinkedHashMap<>();
        Rules.ids().forEach(rule -> taken.put(rule, "the library itself"));
        List<Provided> others = new ArrayList<>();
        Catalogues words = Catalogues.builtIn();
        for (RuleProvider provider : providers) {
            Provided provided = Provided.by(provider);
            for (Rule rule : provided.rules()) {
                String name = provided.provider().getName();
                Optional.ofNullable(taken.put(rule.id(), name)).ifPresent(first -> {
                    throw new UnusableRulesException("Two rules have the name " + rule.id() + ": one of " + first
                            + ", and one of " + name + "; one of them needs another name.");
                });
            }
            words = provided.addTo(words);
            others.add(provided);
        }
        return others.isEmpty() ? BUILT_IN : new RuleSet(others, words);
    }

    /** All rules, in order: the library's first. */
    public List<Rule> all() {
        return all;
    }

    /** The rules that look at one document alone. */
    public List<DocumentRule> ofDocuments() {
        return of(DocumentRule.class);
    }

    /** The rules that look at the portfolio as a whole. */
    public List<PortfolioRule> ofPortfolios() {
        return of(PortfolioRule.class);
    }

    /** The rules that look at what is silenced. */
    public List<SuppressionRule> ofSuppressions() {
        return of(SuppressionRule.class);
    }

    private <R extends Rule> List<R> of(Class<R> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The names of all rules, and of what is found besides. */
    public List<RuleId> ids() {
        return List.copyOf(ids);
    }

    /** Whether a rule can be silenced in a document or in some files. */
    public boolean isSilenceable(RuleId rule) {
        return silenceable.contains(rule);
    }

    /** The names of the rules that can be silenced in a document or in some files. */
    List<String> silenceable() {
        return silenceable.stream().map(RuleId::value).toList();
    }

    /** The rules whose weight a profile can set, what else it can say to them, and which of them it cannot silence. */
    public KnownRules settable() {
        Map<RuleId, List<RuleOption<?>>> options = new LinkedHashMap<>();
        all.forEach(rule -> options.put(rule.id(), rule.options()));
        return new KnownRules(
                options, ids.stream().filter(rule -> !isSilenceable(rule)).collect(Collectors.toSet()));
    }

    /** The options that a rule declares. */
    public List<RuleOption<?>> options(RuleId rule) {
        return all.stream()
                .filter(known -> known.id().equals(rule))
                .flatMap(known -> known.options().stream())
                .<RuleOption<?>>map(option -> option)
                .toList();
    }

    /** The class that provides a rule; empty for those that come with the library. */
    public Optional<String> provider(RuleId rule) {
        return of(rule).map(provided -> provided.provider().getName());
    }

    private Optional<Provided> of(RuleId rule) {
        return others.stream()
                .filter(provided ->
                        provided.rules().stream().anyMatch(known -> known.id().equals(rule)))
                .findFirst();
    }

    /** The words for what all of them find. */
    public Catalogues catalogues() {
        return words;
    }

    /** The words for what all of them find, for a reader. */
    public Messages messages(Language language) {
        return words.in(language);
    }

    /** The page of a rule, in the reader's language if there is one; empty where nobody wrote any. */
    public Optional<RulePage> page(RuleId rule, Language language) {
        Optional<Provided> other = of(rule);
        if (other.isEmpty()) {
            return RulePage.of(rule, language);
        }
        return Catalogues.order(language, other.get().languages()).stream()
                .flatMap(tag -> RulePage.beside(other.get().provider(), rule, tag).stream())
                .findFirst();
    }
}
