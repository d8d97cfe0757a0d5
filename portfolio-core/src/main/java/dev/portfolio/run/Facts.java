package dev.portfolio.run;

import dev.portfolio.document.Document;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.FrontMatter;
import dev.portfolio.document.Image;
import dev.portfolio.document.Link;
import dev.portfolio.document.Target;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.FieldSpec;
import dev.portfolio.profile.ValueType;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers what the portfolio may need to know of a document. */
final class Facts {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?:|mailto:|tel:|data:|//)");

    private Facts() {}

    static DocumentFacts of(Document document, DocumentType type) {
        FrontMatter frontMatter = document.frontMatter();
        List<Target> targets = new ArrayList<>();
        for (FieldSpec field : type.fields()) {
            boolean points = field.type() == ValueType.IMAGE || field.type() == ValueType.FILE;
            frontMatter
                    .field(field.name())
                    .filter(entry -> points)
                    .filter(entry -> entry.value() instanceof YamlScalar scalar
                            && scalar.kind() == YamlScalar.Kind.TEXT
                            && !scalar.isEmpty())
                    .ifPresent(entry -> targets.add(target(
                            document,
                            Target.Kind.FIELD,
                            field.name(),
                            ((YamlScalar) entry.value()).value().strip(),
                            entry.value().span())));
        }
        document.images()
                .filter(image -> isLocal(image.destination()))
                .forEach(image -> targets.add(of(document, image)));
        document.links().filter(link -> isLocal(link.destination())).forEach(link -> targets.add(of(document, link)));
        return new DocumentFacts(
                document.path(), type.name(), frontMatter.text("title"), frontMatter.texts("tags"), targets);
    }

    private static Target of(Document document, Image image) {
        return target(document, Target.Kind.IMAGE, "", image.destination(), image.destinationSpan());
    }

    private static Target of(Document document, Link link) {
        return target(document, Target.Kind.LINK, "", link.destination(), link.destinationSpan());
    }

    private static Target target(Document document, Target.Kind kind, String field, String destination, Span span) {
        return new Target(kind, field, destination, document.source().location(span));
    }

    /** Addresses on the web are many, and no file of the portfolio: they are not worth keeping. */
    private static boolean isLocal(String destination) {
        return !destination.isBlank()
                && !destination.startsWith("#")
                && !ELSEWHERE.matcher(destination).lookingAt();
    }
}
