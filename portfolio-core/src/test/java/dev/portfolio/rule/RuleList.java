package dev.portfolio.rule;

import dev.portfolio.finding.Language;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of all rules for the documentation, made from the rules and their pages. */
final class RuleList {

    private static final String PAGES = "../portfolio-core/src/main/resources/dev/portfolio/rule/pages/";

    private RuleList() {}

    static String markdown() {
        Map<RuleId, Severity> severities = Rules.all().stream().collect(Collectors.toMap(Rule::id, Rule::severity));
        StringBuilder list = new StringBuilder();
        list.append("# The rules\n\n")
                .append(
                        "<!-- Made from the rules' pages: edit those, then write this anew (see CONTRIBUTING.md). -->\n\n")
                .append("Each rule has a page in English and one in French, which `mvn portfolio:explain "
                        + "-Dportfolio.rule=NAME` prints.\n\n")
                .append("| rule | usual severity | what it finds | ce qu’elle constate |\n")
                .append("|---|---|---|---|\n");
        for (RuleId rule : Rules.ids()) {
            list.append("| `").append(rule).append("`<br>");
            list.append("[en](").append(PAGES).append(rule).append(".en.md) ");
            list.append("[fr](").append(PAGES).append(rule).append(".fr.md)");
            list.append(" | ")
                    .append(severities.getOrDefault(rule, Severity.ERROR).word());
            for (Language language : Language.values()) {
                list.append(" | ").append(summary(rule, language));
            }
            list.append(" |\n");
        }
        return list.toString();
    }

    private static String summary(RuleId rule, Language language) {
        return RulePage.of(rule, language).map(RulePage::summary).orElse("").replace("|", "\\|");
    }
}
