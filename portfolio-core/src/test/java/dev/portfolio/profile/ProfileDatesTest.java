package dev.portfolio.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.time.AcademicYear;
import dev.portfolio.time.DateBound;
import dev.portfolio.time.DateForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a profile says of dates. */
class ProfileDatesTest {

    @Test
    void whatDatesMustBeIsReadAndMerged() {
        DocumentType type = type(Samples.RICH, "competency");
        assertThat(type.field("publishDate").orElseThrow().dates())
                .isEqualTo(new DateSpec(
                        List.of(DateForm.DAY_MONTH_YEAR, DateForm.NAMED_MONTH_YEAR),
                        DateBound.of("2020-01-01"),
                        DateBound.of("today + 30d"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(type.field("startDate").orElseThrow().dates().academicYear()).contains(new AcademicYear(2025));
        assertThat(type.field("endDate").orElseThrow().dates().notBefore()).contains("startDate");
        assertThat(BuiltInProfiles.competency().types().get(0).field("publishDate"))
                .map(FieldSpec::dates)
                .contains(DateSpec.ANY);
    }

    @Test
    void whatIsSaidOfTodayStaysUntilItIsKnown() {
        DocumentType type = type(Samples.RICH, "competency");
        LocalDate today = LocalDate.of(2026, 5, 31);
        assertThat(type.on(today).field("publishDate").orElseThrow().dates().max())
                .map(DateBound::day)
                .contains(LocalDate.of(2026, 6, 30));
        assertThat(type.on(today).on(today.plusDays(1))).isEqualTo(type.on(today.plusDays(1)));
        assertThat(type("documents: {page: {}}", "page").on(today)).isEqualTo(DocumentType.named("page"));
    }

    @Test
    void theOrderThatDatesFollowIsRead() {
        String yaml = "documents: {page: {fields: {level: {}, date: {type: date, follows: level}}}}";
        assertThat(type(yaml, "page").field("date").orElseThrow().dates().follows())
                .contains("level");
    }

    private static DocumentType type(String yaml, String name) {
        return Told.profile(yaml).type(name).orElseThrow();
    }
}
