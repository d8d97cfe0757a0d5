package dev.portfolio.evidence;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.Heading;
import dev.portfolio.document.Section;
import dev.portfolio.evidence.Meant.Kind;
import dev.portfolio.profile.EvidenceSpec;
import dev.portfolio.source.Span;
import dev.portfolio.structure.Fit;
import dev.portfolio.structure.Lookalike;
import dev.portfolio.structure.Lookalikes;
import dev.portfolio.text.HeadingKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what was probably meant to begin a piece of evidence, and begins none. Made once for a document. */
final class MeantPieces {

    /** Bold text alone on its line, and no sentence. */
    private static final Pattern BOLD_LINE =
            Pattern.compile("(\\*\\*|__|\\*\\*\\*|___)(?![*_])[^*_]{1,80}(?<![.!?…])\\1[ \\t\\h]*:?");

    /** What dresses a line of HTML as a heading. */
    private static final Pattern HTML_LINE = Pattern.compile(
            "(?i)(?:<(?:p|div|center|details)\\b[^<>]{0,200}>\\s{0,9})*<(?:b|strong|u|big|font|summary)\\b[^<>]{0,200}>"
                    + "[^<>]{1,80}(?<![.!?…])</[^<>]{1,20}>[ \\t:]*(?:</[^<>]{1,20}>[ \\t]*|<br ?/?>)*");

    /** What may stand between the beginning of a piece of HTML and the line that is meant. */
    private static final Pattern OPENINGS =
            Pattern.compile("(?i)(?:<(?:p|div|center|details)\\b[^<>]{0,200}>\\s{0,9})*");

    private static final Pattern END = Pattern.compile("[\\s\\h]*[:：]?[\\s\\h]*$");

    private static final Pattern BOLD_MARKS = Pattern.compile("\\*\\*|__");
    private static final Pattern MARKED = Pattern.compile("#{1,6}[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*");

    private static final int MOST_OPENED = 1_000;

    /** Sections that stand behind projects and are none. */
    private static final Set<HeadingKey> NO_PROJECTS = Stream.of(
                    "Annexe",
                    "Annexes",
                    "Appendix",
                    "Auto-évaluation",
                    "Bibliographie",
                    "Bibliography",
                    "Bilan",
                    "Conclusion",
                    "Conclusions",
                    "Contact",
                    "Crédits",
                    "Credits",
                    "Glossaire",
                    "Introduction",
                    "Liens",
                    "Liens utiles",
                    "Links",
                    "Notes",
                    "Perspectives",
                    "Pour aller plus loin",
                    "Références",
                    "References",
                    "Remerciements",
                    "Acknowledgements",
                    "Sitographie",
                    "Sommaire",
                    "Sources",
                    "Summary",
                    "Webographie")
            .map(HeadingKey::of)
            .collect(Collectors.toUnmodifiableSet());

    private final Document document;
    private final Fit fit;
    private final List<Lookalike> lines;
    private final NavigableSet<Integer> beginnings = new TreeSet<>();
    private final Map<Integer, Section> byStart = new HashMap<>();

    MeantPieces(Document document, Fit fit) {
        this.document = document;
        this.fit = fit;
        this.lines = Lookalikes.lines(document).stream()
                .sorted(Comparator.comparing(Lookalike::span))
                .toList();
        document.blocks().forEach(this::begin);
        document.everySection().forEach(section -> {
            section.blocks().forEach(this::begin);
            byStart.put(section.span().start(), section);
        });
    }

    private void begin(Block block) {
        beginnings.add(block.span().start());
    }

    /** What was meant for further pieces, in the order of the text. */
    List<Meant> of(Scope scope, EvidenceSpec spec, List<Evidence> pieces) {
        List<Span> taken = InOrder.apart(pieces.stream().map(Evidence::span).toList());
        return switch (spec.form()) {
            case HEADINGS -> {
                List<Meant> found = headings(scope, spec, taken);
                yield found.isEmpty() && pieces.isEmpty() ? beside(scope) : found;
            }
            case LABELS -> labels(scope, spec, taken);
            case LIST -> List.of();
        };
    }

    private Stream<Lookalike> lines(Scope scope) {
        List<Span> held = scope.parts();
        return InOrder.within(lines, Lookalike::span, scope.span()).stream()
                .filter(line -> InOrder.holds(held, line.span()));
    }

    private List<Meant> headings(Scope scope, EvidenceSpec spec, List<Span> taken) {
        Set<HeadingKey> labels = Label.keys(spec.proofLabels());
        int level = scope.sections().stream()
                .mapToInt(section -> section.heading().level())
                .min()
                .orElse(0);
        return lines(scope)
                .filter(line -> !InOrder.holds(taken, line.span()) || isAsHigh(line, level))
                .flatMap(line -> kind(line).map(kind -> meant(kind, line)).stream())
                .filter(meant -> !labels.contains(Label.key(meant.written(), labels)))
                .toList();
    }

    /** Within a piece, only a heading of its level or above is another piece; what is bold there is a part of it. */
    private static boolean isAsHigh(Lookalike line, int level) {
        return line.level().isPresent() && line.level().getAsInt() <= level;
    }

    /** Why a line is no heading, where it was meant for one by its looks alone. */
    private Optional<Kind> kind(Lookalike line) {
        return switch (line.kind()) {
            case NO_SPACE -> isHashtag(line) ? Optional.empty() : Optional.of(Kind.NO_SPACE);
            case OTHER_SPACE -> Optional.of(Kind.OTHER_SPACE);
            case TOO_MANY_MARKS -> Optional.of(Kind.TOO_MANY_MARKS);
            case INSIDE -> Optional.of(Kind.INSIDE);
            case IN_HTML -> Optional.of(Kind.IN_HTML);
            case BOLD -> looksLike(BOLD_LINE, line) ? Optional.of(Kind.BOLD) : Optional.empty();
            case HTML -> looksLike(HTML_LINE, line) ? Optional.of(Kind.HTML) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** {@code #java} is a tag, on whatever line it stands. */
    private static boolean isHashtag(Lookalike line) {
        return line.level().orElse(0) == 1;
    }

    private boolean looksLike(Pattern pattern, Lookalike line) {
        return isFirst(line)
                && pattern.matcher(document.source().text(line.span())).matches();
    }

    /** Whether a line begins its block, but for elements that are opened above it. */
    private boolean isFirst(Lookalike line) {
        int start = line.span().start();
        Integer block = beginnings.floor(start);
        return block != null
                && start - block <= MOST_OPENED
                && OPENINGS.matcher(document.source().text(new Span(block, start)))
                        .matches();
    }

    private static Meant meant(Kind kind, Lookalike line) {
        return new Meant(kind, line.span(), END.matcher(line.written().strip()).replaceFirst(""));
    }

    /** The labels that are asked for, written as headings. */
    private List<Meant> labels(Scope scope, EvidenceSpec spec, List<Span> taken) {
        Set<HeadingKey> labels = Label.keys(spec.labels());
        Stream<Meant> headings = scope.everySection()
                .map(Section::heading)
                .filter(heading -> labels.contains(Label.key(heading.text(), labels)))
                .map(heading -> new Meant(Kind.HEADING, heading.span(), written(heading)));
        Stream<Meant> slips = lines(scope)
                .filter(line -> line.kind() == Lookalike.Kind.NO_SPACE || line.kind() == Lookalike.Kind.OTHER_SPACE)
                .map(line -> meant(Kind.HEADING, line))
                .filter(meant -> labels.contains(Label.key(meant.written(), labels)));
        return Stream.concat(headings, slips)
                .filter(meant -> !InOrder.holds(taken, meant.span()))
                .sorted(Comparator.comparing(Meant::span))
                .toList();
    }

    /** A heading as it is written, so that no link in it is lost; its words where it is not written with marks. */
    private String written(Heading heading) {
        Matcher marked = MARKED.matcher(document.source().text(heading.span()));
        return heading.style() == Heading.Style.ATX && heading.id().isEmpty() && marked.matches()
                ? BOLD_MARKS.matcher(marked.group(1)).replaceAll("")
                : heading.text();
    }

    /** Headings that nobody asks for, right behind the section and at its level. */
    private List<Meant> beside(Scope scope) {
        List<Meant> found = new ArrayList<>();
        Optional<Section> own =
                scope.heading().flatMap(heading -> at(heading.span().start()));
        if (own.isEmpty() || !fit.isAskedFor(own.get())) {
            return found;
        }
        Heading above = own.get().heading();
        Optional<Section> next = at(own.get().span().end());
        while (next.isPresent() && next.get().heading().level() == above.level() && !fit.isAskedFor(next.get())) {
            Heading heading = next.get().heading();
            if (!isNoProject(heading)) {
                Kind kind = next.get().sections().isEmpty() ? Kind.BESIDE : Kind.BESIDE_WITH_PARTS;
                found.add(new Meant(kind, heading.span(), heading.text()));
            }
            next = at(next.get().span().end());
        }
        return found;
    }

    /** A heading of no words names nothing, and some words name what follows projects: {@code Conclusion générale}. */
    private static boolean isNoProject(Heading heading) {
        String first = heading.text().strip().split("[\\s\\h:]+", 2)[0];
        return heading.text().isBlank()
                || NO_PROJECTS.contains(heading.key())
                || NO_PROJECTS.contains(HeadingKey.of(first));
    }

    private Optional<Section> at(int start) {
        return Optional.ofNullable(byStart.get(start));
    }
}
