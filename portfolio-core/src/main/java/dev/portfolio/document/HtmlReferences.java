package dev.portfolio.document;

import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what the HTML in a document points to. No tag takes longer to read than it is long. */
final class HtmlReferences {

    private static final Pattern TAG = Pattern.compile(
            "<!--|<(script|style|textarea)\\b|<(img|a|source|video|audio|track|embed|iframe|object)(?=[\\s/>])"
                    + "((?:[^<>\"'\n]{1,500}+|\n(?:[ \\t]{0,9}>(?=[ \\t]))*+|\"[^\"]{0,2000}+\"|'[^']{0,2000}+')*+)>",
            Pattern.CASE_INSENSITIVE);

    /** What a quotation puts into a tag of several lines. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s>]+");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<![^\\s\"'/])([A-Za-z][\\w:-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>=]+)))?");

    private static final Map<String, String> POINTS_BY = Map.of("a", "href", "object", "data");

    private static final Set<String> HAVE_CANDIDATES = Set.of("img", "source");

    private final Document document;
    private final String text;
    private final Map<String, Integer> closings = new HashMap<>();
    private final List<HtmlReference> all = new ArrayList<>();

    private HtmlReferences(Document document) {
        this.document = document;
        this.text = document.source().text();
    }

    static List<HtmlReference> of(Document document) {
        if (document.source().text().indexOf('<', document.body().start()) < 0) {
            return List.of();
        }
        HtmlReferences references = new HtmlReferences(document);
        document.blocks().forEach(references::block);
        document.everySection().forEach(section -> {
            references.text(section.heading().html(), section.heading().span());
            section.blocks().forEach(references::block);
        });
        return references.all;
    }

    private void block(Block block) {
        if (block instanceof Block.HtmlBlock html) {
            tags(html.span(), Optional.empty());
        } else if (block instanceof Block.Paragraph paragraph) {
            text(paragraph.html(), paragraph.span());
        }
        for (Block inner : block.blocks()) {
            block(inner);
        }
    }

    private void text(String html, Span span) {
        if (!html.isEmpty()) {
            Set<String> written =
                    TAG.matcher(html).results().map(HtmlReferences::plain).collect(Collectors.toSet());
            tags(span, Optional.of(written));
        }
    }

    /**
     * Reads the tags of a stretch.
     *
     * @param written the tags that are such; empty where all are, for a text may also show one as code
     */
    private void tags(Span span, Optional<Set<String>> written) {
        Matcher tag = TAG.matcher(text).region(span.start(), span.end());
        while (tag.find()) {
            if (tag.group(2) == null) {
                int end = hidden(tag, span.end());
                if (end < 0) {
                    return;
                }
                tag.region(end, span.end());
            } else if (written.isEmpty() || written.get().contains(plain(tag))) {
                references(tag);
            }
        }
    }

    /** The end of what is not shown: a remark, a script; -1 where it is never closed, and hides all that follows. */
    private int hidden(Matcher tag, int end) {
        String closing = tag.group(1) == null ? "-->" : "</" + tag.group(1);
        int known = closings.getOrDefault(closing, -1);
        int at = known >= tag.end() ? known : text.indexOf(closing, tag.end());
        // Where there is none, there is none below either.
        closings.put(closing, at < 0 ? Integer.MAX_VALUE : at);
        return at >= end ? -1 : at;
    }

    private void references(Matcher tag) {
        String element = tag.group(2).toLowerCase(Locale.ROOT);
        Span whole = new Span(tag.start(), tag.end());
        Map<String, Span> values = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text).region(tag.start(3), tag.end(3));
        while (attribute.find()) {
            values.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), value(attribute));
        }
        List<Span> candidates = HAVE_CANDIDATES.contains(element) && values.containsKey("srcset")
                ? candidates(values.get("srcset"))
                : List.of();
        Optional<Span> written = Optional.ofNullable(values.get(POINTS_BY.getOrDefault(element, "src")))
                .filter(value -> !value.isEmpty());
        // An image that only has candidates is known by the first of them.
        Optional<Span> pointer =
                element.equals("img") ? written.or(() -> candidates.stream().findFirst()) : written;
        if (pointer.isPresent() || element.equals("img")) {
            all.add(new HtmlReference(
                    element,
                    pointer.map(this::plain).orElse(""),
                    pointer.orElse(whole),
                    whole,
                    Optional.ofNullable(values.get("alt")).map(this::plain),
                    false));
        }
        candidates.stream()
                .filter(place -> !pointer.equals(Optional.of(place)))
                .forEach(place ->
                        all.add(new HtmlReference(element, plain(place), place, whole, Optional.empty(), true)));
    }

    /**
     * The addresses of a {@code srcset}, as the standard of HTML reads it: each goes to the next blank, and may hold
     * commas; only one at its end parts it from the next one, as does one behind the words on its size.
     */
    private List<Span> candidates(Span value) {
        List<Span> found = new ArrayList<>();
        int at = value.start();
        while (at < value.end()) {
            int start = at;
            while (at < value.end() && !isBlank(at)) {
                at++;
            }
            int end = at;
            while (end > start && text.charAt(end - 1) == ',') {
                end--;
            }
            while (start < end && text.charAt(start) == ',') {
                start++;
            }
            if (start < end && !isOfQuotation(start, end)) {
                found.add(new Span(start, end));
                at = end < at ? at : behindDescriptor(at, value.end());
            }
            while (at < value.end() && isBlank(at)) {
                at++;
            }
        }
        return found;
    }

    /** What says how large a candidate is goes to the next comma that stands in no brackets. */
    private int behindDescriptor(int from, int end) {
        boolean brackets = false;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            brackets = c == '(' || (brackets && c != ')');
            if (c == ',' && !brackets) {
                return at + 1;
            }
        }
        return end;
    }

    /** The mark that a quotation puts before each of its lines. */
    private boolean isOfQuotation(int start, int end) {
        return end - start == 1 && text.charAt(start) == '>';
    }

    private boolean isBlank(int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    private static Span value(Matcher attribute) {
        for (int group = 2; group <= attribute.groupCount(); group++) {
            if (attribute.start(group) >= 0) {
                return new Span(attribute.start(group), attribute.end(group));
            }
        }
        return Span.at(attribute.end());
    }

    private static String plain(MatchResult tag) {
        return BETWEEN.matcher(tag.group()).replaceAll(" ");
    }

    private String plain(Span value) {
        return document.source().text(value).strip().replace("&quot;", "\"").replace("&amp;", "&");
    }
}
