package dev.portfolio.framework;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.Optional;

/**
 * Reads a framework from whichever format it is published in: the file's content tells which. It never throws for what
 * the file holds; what is wrong is told with its place.
 *
 * <pre>{@code
 * FrameworkReading reading = FrameworkReader.read(SourceText.decode("rt.json", bytes));
 * reading.format();      // SCODOC
 * reading.framework();   // Réseaux et télécommunications
 * reading.problems();    // none
 * }</pre>
 */
public final class FrameworkReader {

    /** What is wrong in the file of a framework. */
    public static final RuleId INVALID = new RuleId("framework-invalid");

    /** How many characters a file may have. */
    public static final int LONGEST = 8 * 1024 * 1024;

    private static final int KIBI = 1024;

    private final SourceText source;
    private final FrameworkProblems problems = new FrameworkProblems();
    private Optional<FrameworkFormat> format = Optional.empty();

    private FrameworkReader(SourceText source) {
        this.source = source;
    }

    /** Reads a file. */
    public static FrameworkReading read(SourceText source) {
        FrameworkReader reader = new FrameworkReader(source);
        Optional<Framework> framework = reader.framework();
        return new FrameworkReading(framework, reader.format, reader.problems.all());
    }

    private Optional<Framework> framework() {
        if (source.fault().isPresent()) {
            problems.add("not-utf8", Span.at(source.fault().get().offset()), Arguments.none());
            return Optional.empty();
        }
        if (source.text().length() > LONGEST) {
            Arguments arguments =
                    Arguments.none().with("size", source.text().length() / KIBI).with("limit", LONGEST / KIBI);
            problems.add("size", Span.at(0), arguments);
            return Optional.empty();
        }
        String text = source.text().stripLeading();
        if (text.isEmpty()) {
            problems.add("empty", Span.at(0), Arguments.none());
            return Optional.empty();
        }
        return switch (text.charAt(0)) {
            case '<' -> XmlTree.of(source, problems).flatMap(this::xml);
            case '{', '[' -> JsonTree.of(source, problems).flatMap(this::json);
            default -> YamlTree.of(source, problems).flatMap(this::yaml);
        };
    }

    private Optional<Framework> xml(Part root) {
        if (root.name().equals("referentiel_competence")) {
            return as(FrameworkFormat.OREBUT, new OrebutReader(problems).read(root));
        }
        problems.add("xml-root", root.place(), Arguments.none().with("name", root.name()));
        return Optional.empty();
    }

    private Optional<Framework> json(Part root) {
        if (root.has("CFDocument") || root.has("CFItems")) {
            return as(FrameworkFormat.CASE, new CaseReader(problems).read(root));
        }
        return root.has("competences") || root.has("parcours")
                ? as(FrameworkFormat.SCODOC, new ScodocReader(problems).read(root))
                : yaml(root);
    }

    /** What is written as this project's own may be written as JSON too. */
    private Optional<Framework> yaml(Part root) {
        if (root.has("competencies")) {
            return as(FrameworkFormat.YAML, new OwnReader(problems).read(root));
        }
        if (problems.all().isEmpty()) {
            problems.add("format", Span.at(root.span().start()), Arguments.none());
        }
        return Optional.empty();
    }

    private Optional<Framework> as(FrameworkFormat known, Optional<Framework> framework) {
        format = Optional.of(known);
        return framework;
    }
}
