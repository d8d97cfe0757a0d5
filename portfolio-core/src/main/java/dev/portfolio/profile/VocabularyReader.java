package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlDocument;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlReader;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the vocabularies that a profile names: a YAML list of terms, a mapping of terms to their synonyms, or a text with
 * a term a line. What is wrong in such a file is told there.
 */
final class VocabularyReader {

    private final ProfileProblems problems;
    private final ProfileFiles files;
    private final Map<String, Optional<Vocabulary>> read = new HashMap<>();

    VocabularyReader(ProfileProblems problems, ProfileFiles files) {
        this.problems = problems;
        this.files = files;
    }

    Optional<Vocabulary> vocabulary(Keys keys) {
        Optional<String> path = keys.text("vocabulary");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (!read.containsKey(path.get())) {
            Optional<SourceText> source = files.read(path.get());
            if (source.isEmpty()) {
                problems.noFile(path.get(), keys.valuePlace("vocabulary"));
                return Optional.empty();
            }
            read.put(path.get(), read(path.get(), source.get()));
        }
        return read.getOrDefault(path.get(), Optional.empty());
    }

    private Optional<Vocabulary> read(String path, SourceText source) {
        ProfileProblems mistakes = new ProfileProblems();
        Map<String, List<String>> terms = new LinkedHashMap<>();
        if (source.fault().isPresent()) {
            mistakes.add("not-utf8", Span.at(source.fault().get().offset()), Arguments.none());
        } else if (path.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            lines(source, terms);
        } else {
            yaml(source, terms, mistakes);
        }
        if (terms.isEmpty() && mistakes.all().isEmpty()) {
            mistakes.add("no-terms", Span.at(0), Arguments.none());
        }
        problems.addAll(mistakes, source);
        return Optional.of(terms).filter(found -> !found.isEmpty()).map(found -> new Vocabulary(source.path(), found));
    }

    private static void lines(SourceText source, Map<String, List<String>> terms) {
        source.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> terms.putIfAbsent(line, List.of()));
    }

    private static void yaml(SourceText source, Map<String, List<String>> terms, ProfileProblems mistakes) {
        YamlDocument document = YamlReader.read(source);
        document.problems().forEach(mistakes::add);
        YamlValue value = document.value().orElse(YamlMapping.empty(Span.at(0)));
        if (value instanceof YamlMapping mapping) {
            Keys keys = new Keys(mapping, mistakes);
            for (YamlMapping.Entry entry : mapping.entries()) {
                boolean bare = entry.value().isEmpty();
                List<String> synonyms = bare ? List.of() : keys.texts(entry).orElse(List.of());
                add(entry.key(), synonyms, terms);
            }
        } else if (value instanceof YamlSequence list) {
            for (YamlValue item : list.items()) {
                if (item instanceof YamlScalar scalar && !scalar.isEmpty()) {
                    add(scalar, List.of(), terms);
                } else {
                    mistakes.expected(item, Optional.empty(), "vocabulary", "text");
                }
            }
        } else {
            mistakes.expected(value, Optional.empty(), "vocabulary", "list");
        }
    }

    private static void add(YamlScalar term, List<String> synonyms, Map<String, List<String>> terms) {
        if (!term.value().isBlank()) {
            terms.putIfAbsent(term.value().strip(), synonyms);
        }
    }
}
