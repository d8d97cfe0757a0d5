package dev.portfolio.run;

import dev.portfolio.rule.RuleProvider;
import dev.portfolio.rule.UnusableRulesException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The providers that jars on a class path name: the one place where rules of others are looked for. */
final class RulesOnClassPath {

    private RulesOnClassPath() {}

    /**
     * The providers there are, after those that are given; one that is given is not looked for again.
     *
     * @throws UnusableRulesException when one cannot be made
     */
    static List<RuleProvider> and(List<RuleProvider> given, ClassLoader loader) {
        List<RuleProvider> providers = new ArrayList<>(given);
        try {
            Iterator<ServiceLoader.Provider<RuleProvider>> found =
                    ServiceLoader.load(RuleProvider.class, loader).stream().iterator();
            while (found.hasNext()) {
                ServiceLoader.Provider<RuleProvider> next = found.next();
                boolean isGiven =
                        given.stream().anyMatch(provider -> provider.getClass().equals(next.type()));
                if (!isGiven) {
                    providers.add(next.get());
                }
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new UnusableRulesException("The rules of a jar on the class path cannot be used", e);
        }
        return providers;
    }
}
