package dev.portfolio.rule;

import dev.portfolio.document.Address;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.Noted;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Location;
import dev.portfolio.text.TextKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two documents that stand side by side have one title. In other folders they may: those of another student, of another
 * language.
 */
record TitleDuplicate(RuleId id, Severity severity) implements PortfolioRule {

    private static final Pattern LANGUAGE = Pattern.compile("\\.([a-z]{2}(?:-[A-Za-z]{2})?)\\.[^./]+$");

    TitleDuplicate() {
        this(new RuleId("title-duplicate"), Severity.WARNING);
    }

    /** A title where it counts. */
    private record Titled(String folder, String language, TextKey title) {}

    /** A page of the site. */
    private record Page(String folder, String slug) {}

    @Override
    public void check(PortfolioCheck check) {
        Map<Titled, List<Noted>> titles = new LinkedHashMap<>();
        Set<Page> pages = new HashSet<>();
        for (DocumentFacts document : check.documents()) {
            Optional<Noted> title = document.traits().title().filter(noted -> isAPageOfItsOwn(document, pages));
            title.ifPresent(noted -> titles.computeIfAbsent(
                            new Titled(
                                    Address.folderOf(document.path()),
                                    language(document.path()),
                                    TextKey.of(noted.value())),
                            first -> new ArrayList<>(1))
                    .add(noted));
        }
        titles.values().stream().filter(same -> same.size() > 1).forEach(same -> report(same, check));
    }

    /** A page and its translation beside it, {@code radar.fr.md} and {@code radar.en.md}, may share a title. */
    private static String language(String path) {
        Matcher language = LANGUAGE.matcher(path);
        return language.find() ? language.group(1) : "";
    }

    /** That two documents are one page is told by itself. */
    private static boolean isAPageOfItsOwn(DocumentFacts document, Set<Page> pages) {
        return document.traits()
                .address()
                .filter(address -> !address.slug().isBlank())
                .filter(address -> !pages.add(new Page(address.folder(), address.slug())))
                .isEmpty();
    }

    private static void report(List<Noted> same, PortfolioCheck check) {
        Location first = same.get(0).location();
        for (Noted title : same.subList(1, same.size())) {
            Arguments arguments = Arguments.none()
                    .with("field", "title")
                    .with("title", title.value())
                    .with("path", first.path());
            check.report("", title.location(), arguments, List.of(first));
        }
    }
}
