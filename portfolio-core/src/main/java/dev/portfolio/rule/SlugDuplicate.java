package dev.portfolio.rule;

import dev.portfolio.document.Address;
import dev.portfolio.document.DocumentFacts;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two documents would be put at one address of the site: one of them is lost, or the site is not built. */
record SlugDuplicate(RuleId id, Severity severity) implements PortfolioRule {

    SlugDuplicate() {
        this(new RuleId("slug-duplicate"), Severity.ERROR);
    }

    /** A page of the site. */
    private record Page(String folder, String slug) {}

    @Override
    public void check(PortfolioCheck check) {
        Map<Page, List<Address>> pages = new LinkedHashMap<>();
        for (DocumentFacts document : check.documents()) {
            document.traits()
                    .address()
                    .filter(address -> !address.slug().isBlank())
                    .ifPresent(address -> pages.computeIfAbsent(
                                    new Page(address.folder(), address.slug()), first -> new ArrayList<>(1))
                            .add(address));
        }
        pages.values().stream().filter(same -> same.size() > 1).forEach(same -> report(same, check));
    }

    private static void report(List<Address> same, PortfolioCheck check) {
        Address first = same.get(0);
        for (Address address : same.subList(1, same.size())) {
            Location location = address.location();
            Arguments arguments = Arguments.none()
                    .with("field", address.written() ? "slug" : "")
                    .with("path", location.path())
                    .with("slug", address.slug())
                    .with("other", first.location().path());
            check.report(variant(address, first), location, arguments, List.of(first.location()));
        }
    }

    private static String variant(Address address, Address first) {
        if (address.written()) {
            return first.written() ? "written" : "written-file";
        }
        return first.written() ? "file-written" : "";
    }
}
