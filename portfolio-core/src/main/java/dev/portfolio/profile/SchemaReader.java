package dev.portfolio.profile;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Problem;
import dev.portfolio.finding.Severity;
import dev.portfolio.schema.JsonSchema;
import dev.portfolio.schema.SchemaFault;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.Optional;

/** Reads the JSON Schemas that a profile names. What is wrong in such a file is told there. */
final class SchemaReader {

    private final ProfileProblems problems;
    private final ProfileFiles files;

    SchemaReader(ProfileProblems problems, ProfileFiles files) {
        this.problems = problems;
        this.files = files;
    }

    /** The schema under the key {@code frontMatter}. */
    Optional<JsonSchema> schema(Keys type) {
        Optional<Keys> keys = type.mapping("frontMatter", ProfileKeys.FRONT_MATTER);
        Optional<String> path = keys.flatMap(written -> written.text("schema"));
        if (keys.isEmpty() || path.isEmpty()) {
            return Optional.empty();
        }
        Optional<SourceText> source = files.read(path.get());
        if (source.isEmpty()) {
            problems.noFile(path.get(), keys.get().valuePlace("schema"));
        }
        return source.flatMap(this::read);
    }

    private Optional<JsonSchema> read(SourceText source) {
        ProfileProblems mistakes = new ProfileProblems();
        Optional<JsonSchema> schema = Optional.empty();
        if (source.fault().isPresent()) {
            mistakes.add("not-utf8", Span.at(source.fault().get().offset()), Arguments.none());
        } else {
            JsonSchema.Reading reading = JsonSchema.read(source);
            reading.file().problems().forEach(mistakes::add);
            reading.faults().forEach(fault -> mistakes.add(problem(fault)));
            // A schema may be right, and its pattern no one's fault: it is only not judged.
            reading.remarks().stream()
                    .map(remark -> problem(remark).in(source, Severity.WARNING))
                    .forEach(problems::addElsewhere);
            schema = reading.schema();
        }
        problems.addAll(mistakes, source);
        return schema;
    }

    private static Problem problem(SchemaFault fault) {
        return new Problem(ProfileProblems.RULE, fault.variant(), fault.place(), fault.arguments());
    }
}
