package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.profile.ProfileReader.Reading;
import dev.portfolio.source.SourceText;
import dev.portfolio.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads the profile that another one starts from: a built-in one, a file, or a resource of the class path. */
final class BaseReader {

    private static final int DEEPEST = 16;
    private static final Pattern CLASS_PATH = Pattern.compile("(?i)^classpath:\\s*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^[a-z][a-z0-9+.-]+://.*");

    private final ProfileProblems problems;
    private final ProfileFiles files;
    private final KnownRules knownRules;
    private final List<String> chain;

    /**
     * A reader for one file's {@code extends}.
     *
     * @param chain the file, after those that it is read for
     */
    BaseReader(ProfileProblems problems, ProfileFiles files, KnownRules knownRules, List<String> chain) {
        this.problems = problems;
        this.files = files;
        this.knownRules = knownRules;
        this.chain = List.copyOf(chain);
    }

    Reading base(Keys keys) {
        Optional<YamlScalar> named = keys.scalar("extends", "profile");
        if (named.isPresent() && isPath(named.get().value())) {
            return file(named.get()).orElse(BuiltInProfiles.none());
        }
        // A built-in profile under a mistyped name can only be the one there is.
        return keys.has("extends")
                ? named.flatMap(this::builtIn).orElseGet(BuiltInProfiles.BY_NAME.get("competency"))
                : BuiltInProfiles.none();
    }

    private static boolean isPath(String written) {
        String name = path(written);
        return name.contains("/") || name.contains(".") || name.startsWith(ProfileFiles.CLASS_PATH);
    }

    /** A path as it is written on one machine or the other. */
    private static String path(String written) {
        String slashed = written.strip().replace('\\', '/');
        return CLASS_PATH.matcher(slashed).replaceFirst(ProfileFiles.CLASS_PATH);
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

    private void tellMissing(String path, YamlScalar named) {
        String start = path.substring(0, Math.max(0, path.indexOf('.')));
        Optional<String> builtIn = Choices.words(BuiltInProfiles.BY_NAME).stream()
                .filter(start::equalsIgnoreCase)
                .findFirst();
        Arguments arguments = Arguments.none().with("value", path);
        if (builtIn.isPresent()) {
            problems.add("extends-built-in", named.span(), arguments.with("near", builtIn.get()));
        } else if (ADDRESS.matcher(path).matches()) {
            problems.add("extends-address", named.span(), arguments);
        } else {
            problems.noFile(path, named.span());
        }
    }

    private Optional<Reading> file(YamlScalar named) {
        String path = path(named.value());
        Optional<SourceText> source = files.read(path);
        if (source.isEmpty()) {
            tellMissing(path, named);
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
