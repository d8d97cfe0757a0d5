package dev.portfolio.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The characters that HTML writes by name or number, such as an {@code é} as {@code eacute}. CommonMark knows them all. */
final class Entities {

    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,32};");

    private Entities() {}

    static String decoded(String html) {
        return html.indexOf('&') < 0
                ? html
                : ENTITY.matcher(html).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(MatchResult entity) {
        Node paragraph = BodyParsers.PLAIN.parse(entity.group()).getFirstChild();
        Node text = paragraph == null ? null : paragraph.getFirstChild();
        return text instanceof Text literal ? literal.getLiteral() : " ";
    }
}
