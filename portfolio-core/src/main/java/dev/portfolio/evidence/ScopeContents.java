package dev.portfolio.evidence;

import dev.portfolio.document.Block;
import dev.portfolio.document.Document;
import dev.portfolio.document.HtmlReference;
import dev.portfolio.document.Image;
import dev.portfolio.document.Section;
import dev.portfolio.profile.EvidenceSpec;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import dev.portfolio.text.HeadingKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a scope holds, in the order of the text, so that what stands in a part of it is found without going through all. */
final class ScopeContents {

    private static final Pattern TAG = Pattern.compile("<!--.*?(?:-->|$)|</?[A-Za-z][^<>]*>", Pattern.DOTALL);

    private static final Pattern END_OF_LINK = Pattern.compile("</a\\s{0,9}>", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_LINK = 2_000;

    /** A link or an image of more words than this says something, and does not only name what it leads to. */
    private static final int LONGEST_NAME = 5;

    private final SourceText source;
    private final List<Proof> proofs;
    private final List<Block> texts = new ArrayList<>();
    private final List<Span> items = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Span> unsaid = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();
    private final List<HtmlReference> pictures;
    private final List<Span> underProofLabels;
    private final Set<HeadingKey> proofLabels;

    /** A link or an image, and what it is called. */
    private record Named(Span span, String text) {}

    ScopeContents(Scope scope, EvidenceSpec spec, Document document, HtmlContents html) {
        this.source = document.source();
        this.proofLabels = Label.keys(spec.proofLabels());
        List<Block> blocks = scope.everyBlock();
        this.proofs = Proofs.in(scope, blocks, html.references());
        Set<HeadingKey> wanted = new HashSet<>(proofLabels);
        wanted.addAll(Label.keys(spec.labels()));
        blocks.forEach(block -> add(block, wanted));
        List<HtmlReference> references = InOrder.within(html.references(), HtmlReference::span, scope.span());
        references.stream().filter(link -> link.element().equals("a")).forEach(this::add);
        this.pictures = references.stream().filter(HtmlReference::isImage).toList();
        items.addAll(html.items(scope));
        items.sort(null);
        named.sort(Comparator.comparing(Named::span));
        named.forEach(name -> unsaid.add(name.span()));
        unsaid.sort(null);
        this.underProofLabels = underProofLabels(scope);
    }

    private void add(Block block, Set<HeadingKey> wanted) {
        if (block instanceof Block.Item item && item.saysSomething()) {
            items.add(item.span());
        } else if (block instanceof Block.Paragraph paragraph) {
            texts.add(paragraph);
            paragraph.links().forEach(link -> named.add(new Named(link.span(), link.text())));
            paragraph.images().forEach(image -> named.add(new Named(image.span(), image.alt())));
            paragraph.embeds().forEach(embed -> unsaid.add(embed.span()));
            if (!wanted.isEmpty()) {
                List<Label> found = Label.in(paragraph, source, wanted);
                labels.addAll(found);
                found.forEach(label -> unsaid.add(label.span()));
            }
        } else if (block instanceof Block.HtmlBlock) {
            texts.add(block);
        }
    }

    /** A link of HTML goes from its tag to the one that closes it; one that is closed nowhere near names nothing. */
    private void add(HtmlReference link) {
        int start = link.span().end();
        String text = source.text().substring(start, Math.min(source.text().length(), start + LONGEST_LINK));
        Matcher closing = END_OF_LINK.matcher(text);
        if (closing.find()) {
            Span whole = new Span(link.span().start(), start + closing.end());
            named.add(new Named(
                    whole, TAG.matcher(text.substring(0, closing.start())).replaceAll(" ")));
        }
    }

    /** What the first picture of a part says, or else what its file is called. */
    String picture(Span part, List<Image> images) {
        Stream<String> written = images.stream().map(image -> named(image.alt(), image.destination()));
        Stream<String> ofHtml = InOrder.within(pictures, HtmlReference::span, part).stream()
                .map(image -> named(image.alt().orElse(""), image.destination()));
        return Stream.concat(written, ofHtml)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String named(String alt, String destination) {
        String path = destination.split("[?#]", 2)[0];
        return alt.isBlank() ? path.substring(path.lastIndexOf('/') + 1) : alt.strip();
    }

    /** From each label or heading that proofs stand behind, down to the next label of any kind, or to its end. */
    private List<Span> underProofLabels(Scope scope) {
        if (proofLabels.isEmpty()) {
            return List.of();
        }
        List<Span> under = new ArrayList<>();
        scope.everySection()
                .filter(section ->
                        proofLabels.contains(Label.key(section.heading().text(), proofLabels)))
                .forEach(section -> under.add(section.span()));
        List<Section> sections = scope.everySection().toList();
        int section = -1;
        for (int i = 0; i < labels.size(); i++) {
            int start = labels.get(i).span().start();
            while (section + 1 < sections.size()
                    && sections.get(section + 1).span().start() <= start) {
                section++;
            }
            if (proofLabels.contains(labels.get(i).key())) {
                int last = section < 0
                        ? scope.ownEnd()
                        : sections.get(section).span().end();
                under.add(new Span(start, proofsEnd(i, last)));
            }
        }
        return InOrder.apart(under);
    }

    /** The next label ends it, unless nothing was said yet: it then names what is shown, {@code **Figure 1 :**}. */
    private int proofsEnd(int label, int last) {
        int start = labels.get(label).span().start();
        for (int i = label + 1; i < labels.size(); i++) {
            int next = labels.get(i).span().start();
            boolean another = proofLabels.contains(labels.get(i).key());
            Span before = new Span(start, next);
            if (next >= last || another || !proofs(before).isEmpty() || words(before) > 0) {
                return Math.min(last, next);
            }
        }
        return last;
    }

    /** The labels that stand in a part. */
    List<Label> labels(Span part) {
        return InOrder.within(labels, Label::span, part);
    }

    /** What can be looked at in a part. */
    List<Proof> proofs(Span part) {
        return InOrder.within(proofs, Proof::span, part);
    }

    /** Whether a proof stands where proofs are looked for. */
    boolean isWhereItShould(Proof proof) {
        return proofLabels.isEmpty() || InOrder.holds(underProofLabels, proof.span());
    }

    /** How many list items that say something begin in a part. */
    int listItems(Span part) {
        return InOrder.within(items, Function.identity(), part).size();
    }

    /** How many words of its own a part says: what links, images and labels are called is not counted. */
    int words(Span part) {
        long words = InOrder.within(named, Named::span, part).stream()
                .mapToLong(name -> count(name.text()))
                .filter(count -> count > LONGEST_NAME)
                .sum();
        for (int i = firstEndingBehind(part.start()); i < texts.size(); i++) {
            Span text = texts.get(i).span();
            if (text.start() >= part.end()) {
                break;
            }
            words += said(new Span(Math.max(text.start(), part.start()), Math.min(text.end(), part.end())));
        }
        return (int) words;
    }

    private long said(Span text) {
        char[] characters = source.text(text).toCharArray();
        for (Span hidden : InOrder.within(unsaid, Function.identity(), text)) {
            int end = Math.min(hidden.end(), text.end());
            Arrays.fill(characters, hidden.start() - text.start(), end - text.start(), ' ');
        }
        String said = new String(characters);
        return count(said.indexOf('<') < 0 ? said : TAG.matcher(said).replaceAll(" "));
    }

    private static long count(String text) {
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && goesOn(c));
        }
        return words;
    }

    /** What may stand within a word, but begins none: an apostrophe, a hyphen, an accent by itself. */
    private static boolean goesOn(int c) {
        return "'’_-".indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = texts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (texts.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
