package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.RuleId;
import dev.portfolio.profile.ProfileReader.Reading;
import dev.portfolio.source.SourceText;
import dev.portfolio.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the profile that another one starts from: a built-in one, a file, or a resource of the class path. */
final class BaseReader {

    private static final int DEEPEST = 16;
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private final ProfileProblems problems;
    private final ProfileFiles files;
    private final Collection<RuleId> knownRules;
    private final List<String> chain;

    /**
     * A reader for one file's {@code extends}.
     *
     * @param chain the file, after those that it is read for
     */
    BaseReader(ProfileProblems problems, ProfileFiles files, Collection<RuleId> knownRules, List<String> chain) {
        this.problems = problems;
        this.files = files;
        this.knownRules = List.copyOf(knownRules);
        this.chain = List.copyOf(chain);
    }

    Reading base(Keys keys) {
        Optional<YamlScalar> named = keys.scalar("extends", "profile");
        if (named.isPresent() && isPath(named.get().value().strip())) {
            return file(named.get()).orElse(BuiltInProfiles.none());
        }
        // A built-in profile under a mistyped name can only be the one there is.
        return keys.has("extends")
                ? named.flatMap(this::builtIn).orElseGet(BuiltInProfiles.BY_NAME.get("competency"))
                : BuiltInProfiles.none();
    }

    private static boolean isPath(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.contains("/")
                || name.startsWith(ProfileFiles.CLASS_PATH)
                || ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private Optional<Reading> builtIn(YamlScalar named) {
        String name = named.value().strip();
        List<String> names = Choices.words(BuiltInProfiles.BY_NAME);
        Optional<String> known = names.stream().filter(name::equalsIgnoreCase).findFirst();
        if (known.isEmpty()) {
            Arguments arguments = Arguments.none().with("value", name).with("choices", names);
            problems.add("extends", named.span(), DidYouMean.among(names, name), arguments);
        }
        return known.map(BuiltInProfiles.BY_NAME::get).map(Supplier::get);
    }

    private Optional<Reading> file(YamlScalar named) {
        String path = named.value().strip();
        Optional<SourceText> source = files.read(path);
        if (source.isEmpty()) {
            problems.noFile(path, named.span());
            return Optional.empty();
        }
        List<String> longer = new ArrayList<>(chain);
        longer.add(source.get().path());
        if (chain.contains(source.get().path())) {
            List<String> circle = longer.subList(longer.indexOf(source.get().path()), longer.size());
            Arguments arguments = Arguments.none().with("files", String.join(" → ", circle));
            problems.add(circle.size() == 2 ? "extends-itself" : "extends-circle", named.span(), arguments);
            return Optional.empty();
        }
        if (longer.size() > DEEPEST) {
            problems.add("extends-depth", named.span(), Arguments.none().with("limit", DEEPEST));
            return Optional.empty();
        }
        return Optional.of(ProfileReader.layer(source.get(), knownRules, files.beside(path), longer));
    }
}
