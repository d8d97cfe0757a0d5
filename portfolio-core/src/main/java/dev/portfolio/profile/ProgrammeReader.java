package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.DidYouMean;
import dev.portfolio.finding.Severity;
import dev.portfolio.framework.Framework;
import dev.portfolio.framework.FrameworkReader;
import dev.portfolio.framework.FrameworkReading;
import dev.portfolio.framework.Programme;
import dev.portfolio.framework.Track;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.text.PhraseKey;
import dev.portfolio.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads which framework a portfolio is held against, key by key on top of what is inherited. */
final class ProgrammeReader {

    private static final int LAST_YEAR = 9;

    private final ProfileProblems problems;
    private final ProfileFiles files;
    private final SourceText source;

    ProgrammeReader(ProfileProblems problems, ProfileFiles files, SourceText source) {
        this.problems = problems;
        this.files = files;
        this.source = source;
    }

    /** {@code framework: but.xml}, or {@code framework: {file: but.xml, track: B}}. */
    Optional<FrameworkSpec> framework(Keys keys, Optional<FrameworkSpec> inherited) {
        if (!keys.has("framework")) {
            return inherited;
        }
        Span place = keys.place("framework");
        boolean alone = keys.entries().stream()
                .anyMatch(entry -> entry.name().equals("framework") && entry.value() instanceof YamlScalar);
        if (alone) {
            Optional<YamlScalar> file = keys.scalar("framework", "file");
            return file.flatMap(named -> read(named.value().strip(), named.span()))
                    .map(framework -> new FrameworkSpec(
                            file.get().value().strip(), Programme.of(framework), List.of(), source.location(place)));
        }
        return keys.mapping("framework", ProfileKeys.FRAMEWORK).flatMap(said -> spec(said, place, inherited));
    }

    private Optional<FrameworkSpec> spec(Keys keys, Span place, Optional<FrameworkSpec> inherited) {
        Optional<String> file = keys.text("file");
        Optional<Framework> framework = keys.has("file")
                ? file.flatMap(path -> read(path, keys.valuePlace("file")))
                : inherited.map(FrameworkSpec::programme).map(Programme::framework);
        if (!keys.has("file") && inherited.isEmpty()) {
            problems.add("framework-file", place, Arguments.none());
        }
        List<FrameworkSpec.Version> earlier = new ArrayList<>();
        for (YamlScalar path : keys.has("earlier") ? keys.scalars("earlier") : List.<YamlScalar>of()) {
            String version = path.value().strip();
            read(version, path.span()).ifPresent(found -> earlier.add(new FrameworkSpec.Version(version, found)));
        }
        return framework.map(found -> new FrameworkSpec(
                file.or(() -> inherited.map(FrameworkSpec::file)).orElse(""),
                new Programme(found, track(keys, found, inherited), year(keys, inherited)),
                keys.has("earlier")
                        ? earlier
                        : inherited.map(FrameworkSpec::earlier).orElse(List.of()),
                source.location(place)));
    }

    private static OptionalInt year(Keys keys, Optional<FrameworkSpec> inherited) {
        if (!keys.has("year")) {
            return inherited.map(spec -> spec.programme().year()).orElse(OptionalInt.empty());
        }
        return keys.number("year", 1, LAST_YEAR).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private Optional<Track> track(Keys keys, Framework framework, Optional<FrameworkSpec> inherited) {
        Optional<String> written = keys.text("track");
        if (written.isEmpty()) {
            return inherited.flatMap(spec -> spec.programme().track()).flatMap(track -> framework.track(track.code()));
        }
        Optional<Track> found = framework.track(written.get()).or(() -> titled(framework, written.get()));
        if (found.isEmpty()) {
            List<String> codes = framework.tracks().stream().map(Track::code).toList();
            Arguments arguments = Arguments.none()
                    .with("key", "track")
                    .with("value", written.get())
                    .with("choices", codes);
            if (codes.isEmpty()) {
                problems.add("framework-no-tracks", keys.valuePlace("track"), arguments);
            } else {
                problems.add("value", keys.valuePlace("track"), DidYouMean.among(codes, written.get()), arguments);
            }
        }
        return found;
    }

    /** A track by its code or its title, however these are typed. */
    private static Optional<Track> titled(Framework framework, String written) {
        PhraseKey key = PhraseKey.of(written);
        return framework.tracks().stream()
                .filter(track -> PhraseKey.of(track.code()).equals(key)
                        || PhraseKey.of(track.title()).equals(key))
                .findFirst();
    }

    /** A file's framework. What is wrong in it is told there; as an error only where nothing came of it. */
    private Optional<Framework> read(String path, Span place) {
        Optional<SourceText> file = files.framework(path);
        if (file.isEmpty() && files.isTooLargeAFramework(path)) {
            Arguments arguments =
                    Arguments.none().with("path", path).with("limit", ProfileFiles.LARGEST_FRAMEWORK_MEBIBYTES);
            problems.add("file-large", place, arguments);
        } else if (file.isEmpty()) {
            problems.noFile(path, place);
        }
        if (file.isEmpty()) {
            return Optional.empty();
        }
        FrameworkReading reading = FrameworkReader.read(file.get());
        Severity weight = reading.framework().isPresent() ? Severity.WARNING : Severity.ERROR;
        reading.problems().forEach(problem -> problems.addElsewhere(problem.in(file.get(), weight)));
        return reading.framework();
    }
}
