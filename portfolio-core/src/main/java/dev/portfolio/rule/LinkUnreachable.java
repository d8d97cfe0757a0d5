package dev.portfolio.rule;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.Target;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.rule.WebAnswer.Status;
import dev.portfolio.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A link, an image or a field leads to a page of the web that does not open. Looks only where that is asked for. */
record LinkUnreachable(RuleId id, Severity severity) implements PortfolioRule {

    private static final int MOST_RELATED = 20;

    LinkUnreachable() {
        this(Rules.LINK_UNREACHABLE, Severity.INFO);
    }

    @Override
    public void check(PortfolioCheck check) {
        Map<String, List<Target>> written = new LinkedHashMap<>();
        for (DocumentFacts document : check.documents()) {
            for (Target target : document.targets()) {
                if (target.isOnTheWeb()) {
                    String address = withoutFragment(target.destination());
                    written.computeIfAbsent(address, unseen -> new ArrayList<>())
                            .add(target);
                }
            }
        }
        written.keySet().removeIf(check.profile().external()::ignores);
        if (written.isEmpty()) {
            return;
        }
        Map<String, WebAnswer> answers = check.web().ask(List.copyOf(written.keySet()));
        List<String> unasked = new ArrayList<>();
        written.forEach((address, targets) -> {
            Optional<WebAnswer> answer = Optional.ofNullable(answers.get(address));
            if (answer.map(WebAnswer::status).filter(Status.NOT_ASKED::equals).isPresent()) {
                unasked.add(address);
            } else {
                answer.flatMap(LinkUnreachable::variant).ifPresent(variant -> {
                    Severity most = variant.equals("no-answer") ? Severity.INFO : Severity.ERROR;
                    report(variant, most, arguments(address, answer.get()), targets, check);
                });
            }
        });
        if (!unasked.isEmpty()) {
            String first = unasked.get(0);
            Arguments arguments = Arguments.none()
                    .with("destination", first)
                    .with("count", unasked.size())
                    .with("limit", check.profile().external().limit());
            report("not-asked", Severity.INFO, arguments, written.getOrDefault(first, List.of()), check);
        }
    }

    private static String withoutFragment(String destination) {
        int at = destination.indexOf('#');
        return (at < 0 ? destination : destination.substring(0, at)).strip();
    }

    private static Optional<String> variant(WebAnswer answer) {
        return switch (answer.status()) {
            case THERE, NOT_ASKED -> Optional.empty();
            case GONE -> Optional.of("gone");
            case FAILING -> Optional.of("failing");
            case NO_HOST -> Optional.of("no-host");
            case CERTIFICATE -> Optional.of("certificate");
            case CIRCLE -> Optional.of("circle");
            case PRIVATE -> Optional.of("private");
            case PRIVATE_BEHIND -> Optional.of("private-behind");
            case MALFORMED -> Optional.of("malformed");
            case NO_ANSWER -> Optional.of("no-answer");
        };
    }

    private static Arguments arguments(String address, WebAnswer answer) {
        return Arguments.none()
                .with("destination", address)
                .with("host", answer.host())
                .with("code", answer.code());
    }

    /** Told where the address stands first, however often it is written. */
    private static void report(
            String variant, Severity most, Arguments arguments, List<Target> targets, PortfolioCheck check) {
        List<Location> places = targets.stream()
                .flatMap(target -> Stream.concat(Stream.of(target.location()), target.others().stream()))
                .sorted()
                .limit(MOST_RELATED + 1L)
                .toList();
        check.reportAtMost(most, variant, places.get(0), arguments, places.subList(1, places.size()));
    }
}
