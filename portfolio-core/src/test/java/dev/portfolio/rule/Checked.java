package dev.portfolio.rule;

import dev.portfolio.PortfolioParser;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.ProfileReader;
import dev.portfolio.run.DocumentChecker;
import dev.portfolio.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is found in a document, in short. */
final class Checked {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 5, 31);

    private final Profile profile;
    private final LocalDate today;

    private Checked(Profile profile, LocalDate today) {
        this.profile = profile;
        this.today = today;
    }

    /** Under the built-in profile. */
    static Checked usually() {
        return new Checked(BuiltInProfiles.competency(), SOME_DAY);
    }

    /** Under a profile of one's own, which must have no mistake. */
    static Checked by(String yaml) {
        return by(yaml, SOME_DAY, Map.of());
    }

    /** Under a profile of one's own, on a day. */
    static Checked by(String yaml, LocalDate today) {
        return by(yaml, today, Map.of());
    }

    /** Under a profile of one's own, with files beside it. */
    static Checked by(String yaml, Map<String, String> files) {
        return by(yaml, SOME_DAY, files);
    }

    private static Checked by(String yaml, LocalDate today, Map<String, String> files) {
        ProfileReader.Reading reading = ProfileReader.read(
                SourceText.of("portfolio.yaml", yaml),
                Rules.ids(),
                path -> Optional.ofNullable(files.get(path)).map(text -> SourceText.of(path, text)));
        if (!reading.findings().isEmpty()) {
            throw new AssertionError(reading.findings().toString());
        }
        return new Checked(reading.profile(), today);
    }

    Profile profile() {
        return profile;
    }

    List<Finding> findings(String text) {
        return findings("work/page.md", text);
    }

    /** In a file of this path, whose extension may matter. */
    List<Finding> findings(String path, String text) {
        return new DocumentChecker(profile, profile.types().get(0).on(today))
                .check(PortfolioParser.parse(path, text))
                .findings();
    }

    /** Each finding as {@code 8:1-8:5 error field-empty.list}, its related places behind it. */
    List<String> found(String text) {
        return findings(text).stream().map(FindingLine::of).toList();
    }

    /** The findings of rules whose names begin so. */
    List<String> found(String text, String rules) {
        return findings(text).stream()
                .filter(finding -> finding.rule().value().startsWith(rules))
                .map(FindingLine::of)
                .toList();
    }

    /** What is said of each, in English: message, then mend. */
    List<String> words(String text) {
        Messages messages = Messages.in(Language.ENGLISH);
        return findings(text).stream()
                .map(finding ->
                        messages.message(finding) + " " + messages.mend(finding).orElse("?"))
                .toList();
    }
}
