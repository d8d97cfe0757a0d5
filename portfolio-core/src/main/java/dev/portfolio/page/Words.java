package dev.portfolio.page;

import dev.portfolio.coverage.Coverage;
import dev.portfolio.coverage.Status;
import dev.portfolio.coverage.Tally;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Severity;

/** What a page says, in one language. */
final class Words {

    private final Messages messages;

    Words(Language language) {
        this.messages = Messages.in(language);
    }

    String language() {
        return messages.language().tag();
    }

    /** A text of the page: {@code text("legend")} is the line {@code page.legend}. */
    String text(String key) {
        return messages.text("page." + key);
    }

    String say(String key, Arguments arguments) {
        return messages.render("page." + key, arguments).orElse(key);
    }

    /** A sentence about one number. */
    String count(String key, int count) {
        return say(key, Arguments.none().with("count", count));
    }

    /** A sentence about one text. */
    String about(String key, String name) {
        return say(key, Arguments.none().with("name", name));
    }

    String severity(Severity severity) {
        return messages.text("severity." + severity.word());
    }

    /** How much there is to mend in a file. */
    String counts(FileView file) {
        Arguments counts = Arguments.none()
                .with("errors", file.errors())
                .with("warnings", file.warnings())
                .with("infos", file.infos());
        return file.state().equals("clean") ? text("report.file.clean") : say("report.file.counts", counts);
    }

    /** What a document is made of, in one line. */
    String outline(FileView file) {
        return say(
                "report.outline",
                Arguments.none()
                        .with("sections", file.document().parts().size())
                        .with("words", file.words())
                        .with("evidence", file.evidence())
                        .with("proofs", file.proofs()));
    }

    /** One of several. */
    String of(Tally tally) {
        return say("of", Arguments.none().with("proved", tally.proved()).with("asked", tally.asked()));
    }

    String status(Status status) {
        return messages.text("coverage.status." + status.word());
    }

    /** The status of a competency, of which there may be a part. */
    String ofCompetency(Status status) {
        return text("cohort.status." + status.word());
    }

    String level(int order) {
        return messages.render("coverage.level", Arguments.none().with("level", order))
                .orElse("");
    }

    String levelNamed(int order, String label) {
        return say("level", Arguments.none().with("level", order).with("name", label));
    }

    String theLevelItself() {
        return messages.text("coverage.whole-level");
    }

    /** A framework by its code and its title. */
    static String framework(Coverage coverage) {
        return coverage.title()
                .filter(title -> !title.equals(coverage.framework()))
                .map(title -> title + " (" + coverage.framework() + ")")
                .orElse(coverage.framework());
    }
}
