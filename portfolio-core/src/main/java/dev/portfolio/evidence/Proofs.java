package dev.portfolio.evidence;

import dev.portfolio.document.Block;
import dev.portfolio.document.Embed;
import dev.portfolio.document.Heading;
import dev.portfolio.document.HtmlReference;
import dev.portfolio.document.Image;
import dev.portfolio.document.Link;
import dev.portfolio.profile.ProofKind;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what can be looked at. */
final class Proofs {

    /** A shortcode or a tag inside HTML, which CommonMark takes as a whole. */
    private static final Pattern EMBED_IN_HTML =
            Pattern.compile("\\{(?:\\{[<%]|%)-?\\s{0,9}([\\p{Alnum}_/.-]{1,60})[^{}]{0,600}(?:[>%]\\}\\}|%\\})");

    private static final Pattern FILE =
            Pattern.compile("[^?#]{0,2000}\\.([A-Za-z][A-Za-z0-9_]{0,11}|7z|3[a-z]{2})(?:[?#].*)?");
    private static final Pattern NOWHERE = Pattern.compile("(?i)(?:mailto|tel|sms|javascript):|https?:/{0,2}$");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]+:|//).*", Pattern.DOTALL);
    private static final List<String> PAGES = List.of("html", "htm", "md", "mdx", "php", "astro");

    private final List<Proof> all = new ArrayList<>();

    private Proofs() {}

    /** All that stands in a scope, in the order of the text. */
    static List<Proof> in(Scope scope, List<Block> blocks, List<HtmlReference> references) {
        Proofs proofs = new Proofs();
        scope.heading().ifPresent(proofs::heading);
        scope.everySection().forEach(section -> proofs.heading(section.heading()));
        blocks.forEach(proofs::block);
        List<Span> held = scope.parts();
        InOrder.within(references, HtmlReference::span, scope.span()).stream()
                .filter(reference -> !reference.candidate() && InOrder.holds(held, reference.span()))
                .forEach(proofs::html);
        proofs.all.sort(Comparator.comparing(Proof::span));
        return proofs.all;
    }

    private void heading(Heading heading) {
        heading.links().forEach(this::link);
        heading.images().forEach(this::image);
        heading.embeds().forEach(this::embed);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph.links().forEach(this::link);
            paragraph.images().forEach(this::image);
            paragraph.embeds().forEach(this::embed);
        } else if (block instanceof Block.EmbedBlock alone) {
            alone.embeds().forEach(this::embed);
        } else if (block instanceof Block.CodeBlock code && code.fenced()) {
            add(ProofKind.CODE, "", block.span());
        } else if (block instanceof Block.HtmlBlock html) {
            embeds(html);
        }
    }

    private void link(Link link) {
        link(link.destination(), link.span());
    }

    private void link(String destination, Span span) {
        if (leadsSomewhere(destination)) {
            add(isFile(destination) ? ProofKind.FILE : ProofKind.LINK, destination, span);
        }
    }

    private void image(Image image) {
        if (!image.destination().isBlank()) {
            add(ProofKind.IMAGE, image.destination(), image.span());
        }
    }

    private void embed(Embed embed) {
        if (Showing.something(embed)) {
            add(ProofKind.EMBED, embed.source(), embed.span());
        }
    }

    private void embeds(Block.HtmlBlock html) {
        Matcher embed = EMBED_IN_HTML.matcher(html.html());
        while (embed.find()) {
            Embed.Kind kind = embed.group().startsWith("{%") ? Embed.Kind.TAG : Embed.Kind.SHORTCODE;
            embed(new Embed(html.span(), kind, embed.group(1), embed.group()));
        }
    }

    private void html(HtmlReference reference) {
        if (reference.isImage() && !reference.destination().isBlank()) {
            add(ProofKind.IMAGE, reference.destination(), reference.span());
        } else if (reference.element().equals("a")) {
            link(reference.destination(), reference.span());
        } else if (!reference.destination().isBlank()) {
            add(ProofKind.EMBED, reference.destination(), reference.span());
        }
    }

    private void add(ProofKind kind, String destination, Span span) {
        all.add(new Proof(kind, destination, span));
    }

    private static boolean leadsSomewhere(String destination) {
        return !destination.isBlank()
                && !destination.startsWith("#")
                && !NOWHERE.matcher(destination).lookingAt();
    }

    /** Whether it leads out of the site. */
    static boolean leadsElsewhere(String destination) {
        return ELSEWHERE.matcher(destination.strip()).matches();
    }

    private static boolean isFile(String destination) {
        Matcher file = FILE.matcher(destination.strip());
        return file.matches()
                && !leadsElsewhere(destination)
                && !PAGES.contains(file.group(1).toLowerCase(Locale.ROOT));
    }
}
