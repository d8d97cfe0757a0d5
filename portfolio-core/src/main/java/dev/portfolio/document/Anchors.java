package dev.portfolio.document;

import dev.portfolio.text.Slugger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of a page that links can lead to. */
final class Anchors {

    private static final Pattern ID =
            Pattern.compile("(?i)<[a-z][^<>]{0,600}?\\s(?:id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    private final List<Anchor> all = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Slugger slugger = new Slugger();

    private Anchors() {}

    static List<Anchor> of(Document document) {
        Anchors anchors = new Anchors();
        document.blocks().forEach(anchors::block);
        document.everySection().forEach(anchors::section);
        return anchors.all;
    }

    private void section(Section section) {
        Heading heading = section.heading();
        String slug = slugger.next(heading.text());
        heading.id().ifPresent(id -> add(id, heading.text()));
        add(slug, heading.text());
        ids(heading.html());
        heading.embeds().forEach(embed -> ids(embed.source()));
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.HtmlBlock html) {
            ids(html.html());
        } else if (block instanceof Block.Paragraph paragraph) {
            ids(paragraph.html());
            paragraph.embeds().forEach(embed -> ids(embed.source()));
        } else if (block instanceof Block.EmbedBlock alone) {
            alone.embeds().forEach(embed -> ids(embed.source()));
        }
        for (Block inner : block.blocks()) {
            block(inner);
        }
    }

    private void ids(String html) {
        if (html.indexOf('=') < 0) {
            return;
        }
        Matcher id = ID.matcher(html);
        while (id.find()) {
            for (int group = 1; group <= id.groupCount(); group++) {
                if (id.group(group) != null) {
                    add(id.group(group), "");
                }
            }
        }
    }

    private void add(String name, String heading) {
        if (!name.isEmpty() && names.add(name)) {
            all.add(new Anchor(name, heading));
        }
    }
}
