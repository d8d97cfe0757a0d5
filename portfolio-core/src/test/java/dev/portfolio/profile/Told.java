package dev.portfolio.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Finding;
import dev.portfolio.rule.Rules;
import dev.portfolio.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the reader tells of a profile, in short: {@code 2:1 langage profile-invalid.key-near language}. */
final class Told {

    private Told() {}

    /** The files that lie beside the profile. */
    private static final Map<String, String> FILES = Map.of(
            "tags.yaml", "[Java, SQL]",
            "work.schema.json", "{\"properties\": {\"title\": {}}}",
            ".astro/collections/work.schema.json", "{\"properties\": {\"title\": {}}}");

    static ProfileReader.Reading read(String yaml) {
        return read(yaml, FILES);
    }

    static ProfileReader.Reading read(String yaml, Map<String, String> files) {
        return ProfileReader.read(
                SourceText.of("portfolio.yaml", yaml),
                Rules.ids(),
                path -> Optional.ofNullable(files.get(path)).map(text -> SourceText.of(path, text)));
    }

    /** The one mistake of a profile. */
    static Finding only(String yaml) {
        List<Finding> findings = read(yaml).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    /** A profile that has no mistake. */
    static Profile profile(String yaml) {
        ProfileReader.Reading reading = read(yaml);
        if (!reading.findings().isEmpty()) {
            throw new AssertionError(of(yaml).toString());
        }
        return reading.profile();
    }

    /** Each mistake: where it stands, the first line of what is marked there, its rule and variant, what was meant. */
    static List<String> of(String yaml) {
        SourceText source = SourceText.of("portfolio.yaml", yaml);
        return read(yaml).findings().stream()
                .map(finding -> told(finding, source))
                .toList();
    }

    private static String told(Finding finding, SourceText source) {
        String marked =
                source.text(finding.location().span()).lines().findFirst().orElse("");
        String variant = finding.variant().isEmpty() ? "" : "." + finding.variant();
        String near = argument(finding, "near");
        String told = finding.location().start() + " " + marked + " " + finding.rule() + variant + " " + near;
        return told.strip().replace("  ", " ");
    }

    static String argument(Finding finding, String name) {
        Argument argument = finding.arguments().get(name).orElse(new Argument.Text(""));
        if (argument instanceof Argument.Text text) {
            return text.value();
        }
        return argument instanceof Argument.Term term ? term.key() : argument.toString();
    }
}
