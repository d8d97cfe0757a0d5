package dev.portfolio.rule;

import dev.portfolio.finding.Finding;
import dev.portfolio.finding.RuleId;
import dev.portfolio.source.Location;
import dev.portfolio.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sample of the corpus in {@code residue}, in a document that is otherwise in order.
 *
 * @param name what it is called in the list of tests: its place and its first words
 * @param variant the variant of the finding; empty for a sample in which nothing is found
 * @param document the document it stands in
 * @param expected what is found in it, each as its words and, behind a {@code +}, the words of its related places
 * @param marks where in the document these stand
 */
record ResidueSample(String name, String variant, String document, List<String> expected, List<Span> marks) {

    static final RuleId RULE = new RuleId("template-residue");

    private static final Pattern HEADER = Pattern.compile("(?m)^%% (?<place>[a-z]+)(?: (?<variant>[a-z]+))?\\n");
    private static final Pattern MARKED = Pattern.compile("(?s)⟦(.*?)⟧|⟨(.*?)⟩");
    private static final Checked USUAL = Checked.usually();

    private static final String HEAD = """
            ---
            title: Administrer un réseau
            publishDate: 2024-05-14
            img: /assets/reseau.jpg
            img_alt: La salle des serveurs, vue de la porte
            description: Installer et surveiller les serveurs d'un atelier
            tags: [Linux, Bash]
            ---
            """;

    /** The samples of a file, in its order. */
    static List<ResidueSample> of(String file) {
        String text = read("residue/" + file + ".txt");
        List<ResidueSample> samples = new ArrayList<>();
        Matcher header = HEADER.matcher(text);
        int from = -1;
        String place = "";
        String variant = "";
        while (header.find()) {
            if (from >= 0) {
                samples.add(sample(place, variant, text.substring(from, header.start())));
            }
            place = header.group("place");
            variant = header.group("variant") == null ? "" : header.group("variant");
            from = header.end();
        }
        samples.add(sample(place, variant, text.substring(from)));
        return samples;
    }

    private static ResidueSample sample(String place, String variant, String marked) {
        List<String> expected = new ArrayList<>();
        List<Span> marks = new ArrayList<>();
        Matcher mark = MARKED.matcher(marked);
        while (mark.find()) {
            int before = bare(marked.substring(0, mark.start())).length();
            if (mark.group(1) != null) {
                expected.add(mark.group(1));
                marks.add(new Span(before, before + mark.group(1).length()));
            } else {
                int last = expected.size() - 1;
                expected.set(last, expected.get(last) + "+" + mark.group(2));
            }
        }
        String text = bare(marked);
        String name = place + ": " + text.strip().lines().findFirst().orElse("");
        String document = document(place, text);
        int start = document.indexOf(text);
        return new ResidueSample(
                name,
                variant,
                document,
                expected,
                marks.stream().map(span -> span.shifted(start)).toList());
    }

    private static String bare(String marked) {
        return marked.replaceAll("[⟦⟧⟨⟩]", "");
    }

    private static String document(String place, String text) {
        return switch (place) {
            case "field" -> withField(text) + "\n## Bilan\n\nLe serveur tourne.\n";
            case "document" -> HEAD + "\n" + text;
            default ->
                HEAD + "\n## Recul réflexif\n\nNous avons choisi Debian.\n\n" + text
                        + "\n## Bilan\n\nLe serveur tourne.\n";
        };
    }

    private static String withField(String text) {
        String name = text.substring(0, text.indexOf(':') + 1);
        String others =
                HEAD.lines().filter(line -> !line.startsWith(name)).reduce("", (lines, line) -> lines + line + "\n");
        return others.replaceFirst("---\n$", "") + text + "---\n";
    }

    /** What is found in it, as what is expected is written. */
    List<String> found() {
        return findings().stream().map(this::told).toList();
    }

    List<Finding> findings() {
        return USUAL.findings(document).stream()
                .filter(finding -> finding.rule().equals(RULE))
                .toList();
    }

    private String told(Finding finding) {
        StringBuilder told = new StringBuilder(words(finding.location()));
        finding.related().forEach(place -> told.append('+').append(words(place)));
        return told.toString();
    }

    private String words(Location location) {
        String words =
                document.substring(location.span().start(), location.span().end());
        boolean quoted = words.length() > 1 && words.startsWith("\"") && words.endsWith("\"");
        return quoted ? words.substring(1, words.length() - 1) : words;
    }

    private static String read(String name) {
        try (InputStream in = ResidueSample.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
