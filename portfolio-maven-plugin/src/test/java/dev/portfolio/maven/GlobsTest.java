package dev.portfolio.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GlobsTest {

    @Test
    void globsAreTakenAsTheyAre() {
        assertThat(Globs.whole(List.of("src/**/*.md", "docs/*.{md,mdx}")))
                .containsExactly("src/**/*.md", "docs/*.{md,mdx}");
    }

    @Test
    void aGlobThatWasCutBetweenItsBracesIsWholeAgain() {
        List<String> cut = List.of("src/*.{md", "mdx", " markdown}", " docs/*.md", "{a", "{b", "c}}/*");
        assertThat(Globs.whole(cut)).containsExactly("src/*.{md,mdx,markdown}", "docs/*.md", "{a,{b,c}}/*");
    }

    @Test
    void aBraceThatIsNeverClosedStillGivesAGlob() {
        assertThat(Globs.whole(List.of("notes/{a", "b"))).containsExactly("notes/{a,b");
    }

    @Test
    void nothingGivesNoGlobs() {
        assertThat(Globs.whole(null)).isEmpty();
        assertThat(Globs.whole(Arrays.asList("", null, " "))).isEmpty();
    }
}
