package dev.portfolio.run;

import dev.portfolio.claim.Claims;
import dev.portfolio.document.Document;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.FrontMatter;
import dev.portfolio.document.HtmlReference;
import dev.portfolio.document.IgnoreComment;
import dev.portfolio.document.Target;
import dev.portfolio.evidence.EvidenceGroup;
import dev.portfolio.profile.DocumentType;
import dev.portfolio.profile.ValueType;
import dev.portfolio.rule.FieldValue;
import dev.portfolio.rule.FieldValues;
import dev.portfolio.source.Location;
import dev.portfolio.source.Span;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import dev.portfolio.yaml.YamlSequence;
import dev.portfolio.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gathers what the portfolio may need to know of a document. */
final class Facts {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?:|mailto:|tel:|data:|//)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final int MOST_PLACES = 20;

    /** No document has more without aliases, which make little text say much. */
    private static final int MOST_VALUES = 50_000;

    private final Document document;
    private final boolean external;
    private final List<IgnoreComment> remarks;
    private int values;
    private final Map<Named, List<Span>> targets = new LinkedHashMap<>();

    /** What is pointed to, how, and within which remarks; the places that do so alike are one target. */
    private record Named(Target.Kind kind, String field, String destination, List<Span> silencing) {}

    private Facts(Document document, boolean external) {
        this.document = document;
        this.external = external;
        this.remarks = document.ignoreComments();
    }

    /** Each place is silenced by itself: one that a remark reaches is not told with one that none does. */
    private List<Span> silencing(Span place) {
        return remarks.stream()
                .filter(remark -> remark.reaches(place))
                .map(IgnoreComment::span)
                .toList();
    }

    /**
     * The facts of a document.
     *
     * @param evidence what it shows where its type asks for evidence
     * @param claims what it claims of the framework
     * @param external whether addresses on the web are among them
     */
    static DocumentFacts of(
            Document document,
            DocumentType type,
            FieldValues fields,
            List<EvidenceGroup> evidence,
            Claims claims,
            boolean external) {
        FrontMatter frontMatter = document.frontMatter();
        return new DocumentFacts(
                document.path(),
                type.name(),
                frontMatter.text("title"),
                frontMatter.texts("tags"),
                new Facts(document, external).targets(fields),
                document.anchors(),
                EvidenceFacts.pieces(document.source(), evidence),
                EvidenceFacts.loose(document.source(), evidence),
                ClaimFacts.of(document, claims, evidence),
                document.outline(),
                TraitReader.of(document, fields));
    }

    private List<Target> targets(FieldValues fields) {
        for (FieldValue field : fields.all()) {
            boolean file =
                    field.spec().type() == ValueType.IMAGE || field.spec().type() == ValueType.FILE;
            if (file && field.value() instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.TEXT) {
                String text = scalar.value().strip();
                if (!ADDRESS.matcher(text).matches()) {
                    add(Target.Kind.FIELD, field.path(), text, scalar.span());
                }
            }
        }
        if (external) {
            addresses("", document.frontMatter().fields());
        }
        document.images().forEach(image -> add(Target.Kind.IMAGE, "", image.destination(), image.destinationSpan()));
        document.links().forEach(link -> add(Target.Kind.LINK, "", link.destination(), link.destinationSpan()));
        for (HtmlReference reference : document.htmlReferences()) {
            Target.Kind kind = reference.isImage() || reference.candidate() ? Target.Kind.IMAGE : Target.Kind.LINK;
            add(kind, "", reference.destination(), reference.destinationSpan());
        }
        List<Target> all = new ArrayList<>();
        targets.forEach((named, spans) -> all.add(target(named, spans)));
        all.sort(Comparator.comparing(Target::location));
        return all;
    }

    /** The addresses on the web among the fields, named by the profile or not, at every depth. */
    private void addresses(String path, YamlValue value) {
        if (values++ > MOST_VALUES) {
            return;
        }
        if (value instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                addresses(path.isEmpty() ? entry.name() : path + "." + entry.name(), entry.value());
            }
        } else if (value instanceof YamlSequence list) {
            int number = 0;
            for (YamlValue item : list.items()) {
                number++;
                addresses(path + "[" + number + "]", item);
            }
        } else if (value instanceof YamlScalar scalar
                && ADDRESS.matcher(scalar.value().strip()).matches()) {
            add(Target.Kind.FIELD, path, scalar.value().strip(), scalar.span());
        }
    }

    /** Addresses on the web are many, and no file of the portfolio: they are kept only for whoever asks for them. */
    private void add(Target.Kind kind, String field, String destination, Span span) {
        boolean elsewhere =
                destination.isBlank() || ELSEWHERE.matcher(destination).lookingAt();
        if (elsewhere && !(external && ADDRESS.matcher(destination.strip()).matches())) {
            return;
        }
        List<Span> places = targets.computeIfAbsent(
                new Named(kind, field, destination, silencing(span)), named -> new ArrayList<>());
        if (places.size() < MOST_PLACES) {
            places.add(span);
        }
    }

    private Target target(Named named, List<Span> spans) {
        List<Location> locations =
                spans.stream().sorted().map(document.source()::location).toList();
        return new Target(
                named.kind(),
                named.field(),
                named.destination(),
                locations.get(0),
                locations.subList(1, locations.size()));
    }
}
