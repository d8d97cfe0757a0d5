package dev.portfolio.document;

import dev.portfolio.finding.Problem;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * A competency document as it was written. All spans are offsets into {@link #source()}, front matter and body alike.
 *
 * @param source its text
 * @param frontMatter the YAML block at its top
 * @param body what follows the front matter
 * @param blocks what stands before the first heading
 * @param sections its sections, nested as its headings are
 * @param problems what was wrong with it as a text: not UTF-8, front matter unclosed, a mistake in its YAML
 */
public record Document(
        SourceText source,
        FrontMatter frontMatter,
        Span body,
        List<Block> blocks,
        List<Section> sections,
        List<Problem> problems) {

    /** Keeps copies. */
    public Document {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
    }

    /** The file, relative to the portfolio's root, with forward slashes. */
    public String path() {
        return source.path();
    }

    /** Every section at every level, in the order of the text. */
    public Stream<Section> everySection() {
        return sections.stream().flatMap(Section::stream);
    }

    /** Every block, in the order of the text, the blocks inside blocks included. */
    public Stream<Block> everyBlock() {
        return Stream.concat(
                blocks.stream().flatMap(Block::stream), sections.stream().flatMap(Section::everyBlock));
    }

    /** Every link, headings included. */
    public Stream<Link> links() {
        Stream<Block> preamble = blocks.stream().flatMap(Block::stream);
        return Stream.concat(Content.links(preamble), sections.stream().flatMap(Section::links));
    }

    /** Every image, headings included. */
    public Stream<Image> images() {
        Stream<Block> preamble = blocks.stream().flatMap(Block::stream);
        return Stream.concat(Content.images(preamble), sections.stream().flatMap(Section::images));
    }

    /** Every shortcode, component and the like, headings included. */
    public Stream<Embed> embeds() {
        Stream<Block> preamble = blocks.stream().flatMap(Block::stream);
        return Stream.concat(Content.embeds(preamble), sections.stream().flatMap(Section::embeds));
    }

    /**
     * The places that links can lead to, in the order of the text: its headings as GitHub names them ({@code Traces &
     * preuves} is {@code traces--preuves}), and the ids given by hand.
     */
    public List<Anchor> anchors() {
        return Anchors.of(this);
    }

    /** What its HTML points to, in the order of the text: {@code <img src="plan.png">}, {@code <a href="…">}. */
    public List<HtmlReference> htmlReferences() {
        return HtmlReferences.of(this);
    }

    /** The list items written in HTML that say something, those in others included, in the order of the text. */
    public List<Span> htmlItems() {
        if (source.text().indexOf('<', body.start()) < 0) {
            return List.of();
        }
        return Stream.concat(
                        HtmlItems.of(blocks, source).stream(),
                        sections.stream().flatMap(section -> HtmlItems.of(section, source).stream()))
                .toList();
    }

    /** How many list items of a section say something, be they written in Markdown or in HTML. */
    public long listItems(Section section) {
        long items = section.everyBlock()
                .filter(block -> block instanceof Block.Item item && item.saysSomething())
                .count();
        return items + HtmlItems.of(section, source).size();
    }

    /** Its sections with the words that each says itself, in the order of the text, the first ones of very many. */
    public List<SectionFact> outline() {
        return Outline.of(this);
    }

    /** Its prose, section by section, as far as other documents can be held against it. */
    public List<Passage> passages() {
        return Passages.of(this);
    }

    /**
     * Where a site puts its page: as its {@code slug} or {@code permalink} says, or by its file's name. What is written with
     * a colon is a pattern, or another site's address.
     */
    public Address address() {
        return Stream.of("slug", "permalink")
                .flatMap(field -> frontMatter.note(field, source).stream())
                .filter(written -> Address.isOne(written.value()))
                .findFirst()
                .map(slug -> Address.written(slug.value(), path(), slug.location()))
                .orElseGet(() -> Address.ofFile(path(), source.location(Span.at(0))));
    }

    /** The remarks that silence rules, in the order of the text: {@code <!-- portfolio:ignore … -->}. */
    public List<IgnoreComment> ignoreComments() {
        return IgnoreComments.of(this);
    }

    /** Whether it could be read as a document at all; what cannot is not judged further. */
    public boolean isReadable() {
        return problems.stream().noneMatch(problem -> DocumentProblems.NOTHING_TO_JUDGE.contains(problem.rule()));
    }
}
