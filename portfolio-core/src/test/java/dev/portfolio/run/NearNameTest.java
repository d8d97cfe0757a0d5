package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearNameTest {

    private static final List<String> NAMES = List.of(
            "plan-verger.png",
            "capture-avant.png",
            "annexe-a.pdf",
            "notes.aux",
            "photo1.png",
            "photo2.png",
            "rapport.pdf",
            "Élan.PNG",
            "compte rendu.md",
            "dossier");

    @ParameterizedTest
    @CsvSource({
        "plan_verger.png, plan-verger.png",
        "planverger.png, plan-verger.png",
        "plan-vreger.png, plan-verger.png",
        "elan.png, Élan.PNG",
        "compte-rendu.md, compte rendu.md",
        "raport.pdf, rapport.pdf",
        "rapport.docx, rapport.pdf",
    })
    void aNameThatIsNearlyTheOneOfAFileIsTakenForIt(String typed, String meant) {
        assertThat(new NearName(NAMES).to(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "photo3.png",
        "plan.png",
        "flan.png",
        "annexe.pdf",
        "rapport-annexe-sept.pdf",
        "a.md",
        "dosier",
        "capture-apres.png",
        "annexe-b.pdf",
        "notes.pdf",
        "rapport.png",
    })
    void anotherNameIsNotTakenForOne(String typed) {
        assertThat(new NearName(NAMES).to(typed)).isEqualTo(Optional.empty());
    }
}
