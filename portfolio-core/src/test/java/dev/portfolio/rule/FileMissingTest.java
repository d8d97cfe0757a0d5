package dev.portfolio.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.Target;
import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.BuiltInProfiles;
import dev.portfolio.profile.Profile;
import dev.portfolio.profile.RuleOptions;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a destination means is settled without a disk: the files are those of a list, and what is asked for is kept. */
final class FileMissingTest {

    private static final String DOCUMENT = "src/content/work/page.md";

    /** Files that are there; whatever has two dots too many is outside. */
    private static final class Listed implements FileIndex {
        private final Set<String> files = Set.of(
                "public",
                "static",
                "public/a.png",
                "public/mon rapport.pdf",
                "static/b.png",
                "src/content/work/été.pdf",
                "src/content/work/100%.png",
                "src/content/work/c++.pdf",
                "src/content/work/other.md",
                "src/assets/a.png");
        private final List<String> asked = new ArrayList<>();

        @Override
        public Answer find(String path) {
            asked.add(path);
            List<String> names = new ArrayList<>();
            for (String name : path.split("/", -1)) {
                if (name.equals("..") && names.isEmpty()) {
                    return new Answer(Status.OUTSIDE, path);
                } else if (name.equals("..")) {
                    names.remove(names.size() - 1);
                } else if (!name.isEmpty() && !name.equals(".")) {
                    names.add(name);
                }
            }
            String plain = String.join("/", names);
            if (files.contains(plain)) {
                return new Answer(Status.PRESENT, plain);
            }
            Optional<String> alike =
                    files.stream().filter(plain::equalsIgnoreCase).findFirst();
            return alike.map(file -> new Answer(Status.OTHER_CASE, file)).orElse(new Answer(Status.ABSENT, plain));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', nullValues = "-", textBlock = """
                    /a.png                        ¦ -
                    //a.png                       ¦ -
                    /./a.png                      ¦ -
                    /x/../a.png                   ¦ -
                    /a.png?width=300              ¦ -
                    /a.png#zoom                   ¦ -
                    /a.png?x#y?z                  ¦ -
                    /mon%20rapport.pdf            ¦ -
                    /mon rapport.pdf              ¦ -
                    %C3%A9t%C3%A9.pdf             ¦ -
                    été.pdf                       ¦ -
                    ./été.pdf                     ¦ -
                    ../work/été.pdf               ¦ -
                    ../../assets/a.png            ¦ -
                    ..\\..\\assets\\a.png         ¦ -
                    100%.png                      ¦ -
                    100%25.png                    ¦ -
                    c++.pdf                       ¦ -
                    c%2B%2b.pdf                   ¦ -
                    other.md                      ¦ -
                    /b.png                        ¦ image public/b.png
                    b.png                         ¦ image src/content/work/b.png
                    ./a.png                       ¦ image src/content/work/a.png
                    public/a.png                  ¦ public /a.png
                    /mon+rapport.pdf              ¦ image public/mon+rapport.pdf
                    %E9t%E9.pdf                   ¦ image src/content/work/\uFFFDt\uFFFD.pdf
                    %zz.png                       ¦ image src/content/work/%zz.png
                    %                             ¦ image src/content/work/%
                    /A.PNG                        ¦ case public/a.png
                    OTHER.md                      ¦ case src/content/work/other.md
                    ../../../../a.png             ¦ outside -
                    ../../../../../../etc/passwd  ¦ outside -
                    /../../a.png                  ¦ outside -
                    /%2e%2e/%2E%2E/a.png          ¦ outside -
                    ..%2F..%2f..%2f..%2Fa.png     ¦ outside -
                    ..%5C..%5c..%5c..%5Ca.png     ¦ outside -
                    C:/Users/moi/a.png            ¦ disk -
                    c:\\Users\\moi\\a.png         ¦ disk -
                    D:\\a.png                     ¦ disk -
                    file:///home/moi/a.png        ¦ disk -
                    file:a.png                    ¦ disk -
                    FILE:///C:/a.png              ¦ disk -
                    c:_travail\\a.png             ¦ disk -
                    \\\\serveur\\partage\\a.png   ¦ share -
                    \\serveur\\partage\\a.png     ¦ share -
                    \\\\?\\C:\\a.png              ¦ disk -
                    \\?\\C:\\a.png                ¦ disk -
                    \\\\.\\C:\\a.png              ¦ disk -
                    //?/C:/a.png                  ¦ disk -
                    C:\\n° #2 ?\\a.png           ¦ disk -
                    \\a.png                       ¦ -
                    \\x\\..\\a.png                ¦ -
                    """)
    void anImageIsLookedForWhereItsPathLeads(String destination, String expected) {
        assertThat(told(Target.Kind.IMAGE, destination)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//cdn.example.org/x.png",
                "data:image/png;base64,AA==",
                "mailto:moi@example.org",
                "tel:+33",
                "ftp://example.org/x.png",
                "@/assets/x.png",
                "~/assets/x.png",
                "$lib/x.png",
                "{{< ref \"x.md\" >}}",
                "{{ site.baseurl }}/x.png",
                "{% link x.md %}",
                "a/{{< x >}}.png",
                "<%= x %>",
                "#ancre",
                "?x=1",
                "",
                " ",
                "#",
                "astro:assets",
                "web+app:x.png",
            })
    void whatIsNoFileOfThePortfolioIsNotLookedFor(String destination) {
        for (Target.Kind kind : Target.Kind.values()) {
            Listed files = new Listed();
            assertThat(findings(BuiltInProfiles.competency(), files, kind, destination))
                    .isEmpty();
            assertThat(files.asked).containsOnly("public");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other",
                "/about",
                "/about/",
                "../",
                "..",
                ".",
                "./",
                "/",
                "docs/",
                "page.html",
                "page.htm#x",
                "../blog/mon-projet",
                "a.b/c",
                "/v1.2/",
                "other?x=1.png",
                "other#a.png",
                "nowhere/",
            })
    void aLinkToAPageNamesNoFile(String destination) {
        assertThat(told(Target.Kind.LINK, destination)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nothing.pdf, link src/content/work/nothing.pdf",
        "/nothing.md, link public/nothing.md",
        "nothing.md#part, link src/content/work/nothing.md",
        "Other.md, case src/content/work/other.md",
        "../../../../x.pdf, outside -",
        "C:/x.pdf, disk -",
        "x.htmlx, link src/content/work/x.htmlx",
    })
    void aLinkToAFileIsLookedFor(String destination, String expected) {
        assertThat(told(Target.Kind.LINK, destination)).contains(expected);
    }

    @Test
    void aFieldMayNameAFileWithoutExtension() {
        assertThat(told(Target.Kind.FIELD, "/LICENSE")).contains("field public/LICENSE");
        assertThat(told(Target.Kind.IMAGE, "/image")).contains("image public/image");
    }

    @Test
    void eachPublicRootIsLookedInAndTheFirstIsNamed() {
        Profile both = profile(List.of("public", "static"));
        assertThat(findings(both, new Listed(), Target.Kind.IMAGE, "/b.png")).isEmpty();
        assertThat(findings(both, new Listed(), Target.Kind.IMAGE, "/a.png")).isEmpty();
        assertThat(findings(both, new Listed(), Target.Kind.IMAGE, "/B.png"))
                .extracting(Finding::variant)
                .containsExactly("case");
        assertThat(findings(both, new Listed(), Target.Kind.IMAGE, "/c.png"))
                .extracting(finding -> finding.arguments().get("path"))
                .containsExactly(Optional.of(new Argument.Text("public/c.png")));
    }

    @Test
    void withoutAPublicRootPathsFromTheRootOfTheSiteAreNotLookedFor() {
        Profile none = profile(List.of());
        FileIndex noPublic = path -> new FileIndex.Answer(FileIndex.Status.ABSENT, path);
        assertThat(findings(none, noPublic, Target.Kind.IMAGE, "/a.png")).isEmpty();
        assertThat(findings(none, noPublic, Target.Kind.IMAGE, "a.png")).hasSize(1);
    }

    @Test
    void aPublicRootThatIsConfiguredIsLookedInWhetherOrNotItExists() {
        Profile nowhere = profile(List.of("nowhere"));
        assertThat(findings(nowhere, new Listed(), Target.Kind.IMAGE, "/a.png")).hasSize(1);
    }

    @Test
    void theRootItselfMayBePublic() {
        assertThat(findings(profile(List.of(".")), rootOnly("a.png"), Target.Kind.IMAGE, "/a.png"))
                .isEmpty();
        assertThat(findings(profile(List.of("./public/")), new Listed(), Target.Kind.IMAGE, "/a.png"))
                .isEmpty();
    }

    private static FileIndex rootOnly(String file) {
        return path -> path.equals(".") || path.equals("./" + file)
                ? new FileIndex.Answer(FileIndex.Status.PRESENT, file)
                : new FileIndex.Answer(FileIndex.Status.ABSENT, path);
    }

    @ParameterizedTest
    @EnumSource(Target.Kind.class)
    void aFindingStandsWhereTheDestinationIsWritten(Target.Kind kind) {
        Finding finding = findings(BuiltInProfiles.competency(), new Listed(), kind, "x.pdf")
                .get(0);
        assertThat(finding.location().toString()).isEqualTo(DOCUMENT + ":1:3");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments().get("destination")).contains(new Argument.Text("x.pdf"));
    }

    @Test
    void aLongDestinationIsLookedUpInNoTime() {
        for (String part : List.of("../", "%", "{{", "a/", ".", "\\", "%2e%2e/", "@", "a:")) {
            assertThat(findings(
                            BuiltInProfiles.competency(), new Listed(), Target.Kind.LINK, part.repeat(50_000) + ".pdf"))
                    .hasSizeLessThan(2);
        }
    }

    private static Optional<String> told(Target.Kind kind, String destination) {
        return findings(BuiltInProfiles.competency(), new Listed(), kind, destination).stream()
                .map(finding -> finding.variant() + " "
                        + finding.arguments()
                                .get("path")
                                .map(path -> ((Argument.Text) path).value())
                                .orElse("-"))
                .reduce((one, other) -> one + ", " + other);
    }

    private static List<Finding> findings(Profile profile, FileIndex files, Target.Kind kind, String destination) {
        SourceText source = SourceText.of(DOCUMENT, "](" + destination + ")");
        Target target =
                new Target(kind, "", destination, source.location(new Span(2, 2 + destination.length())), List.of());
        DocumentFacts facts =
                new DocumentFacts(DOCUMENT, "competency", Optional.empty(), List.of(), List.of(target), List.of());
        List<Finding> findings = new ArrayList<>();
        FileMissing rule = new FileMissing();
        rule.check(new PortfolioCheck(
                new RuleUse<>(rule, RuleSet.builtIn(), Severity.WARNING, true, RuleOptions.none()),
                profile,
                List.of(facts),
                files,
                findings::add));
        return findings;
    }

    private static Profile profile(List<String> publicRoots) {
        return new Profile("test", Optional.empty(), publicRoots, List.of(), List.of(), Map.of());
    }
}
