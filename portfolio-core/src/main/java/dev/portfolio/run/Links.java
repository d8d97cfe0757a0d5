package dev.portfolio.run;

import dev.portfolio.document.Target;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The places within pages that the links of a portfolio lead to, whatever the page: {@code #traces}. */
final class Links {

    private final Set<String> places = new HashSet<>();

    private Links() {}

    static Links in(List<DocumentResult> results) {
        Links links = new Links();
        results.stream()
                .flatMap(result -> result.facts().targets().stream())
                .map(Target::destination)
                .filter(destination -> destination.indexOf('#') >= 0)
                .forEach(links::add);
        return links;
    }

    private void add(String destination) {
        String place = destination.substring(destination.indexOf('#') + 1).strip();
        places.add(composed(place));
        try {
            places.add(composed(URLDecoder.decode(place.replace("+", "%2B"), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            // A percent sign that begins no code stands for itself.
        }
    }

    boolean leadTo(String anchor) {
        return places.contains(composed(anchor));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
