package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.FindingLine;
import dev.portfolio.finding.Language;
import dev.portfolio.finding.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that nothing takes, and globs that take none. */
final class UncheckedFilesTest {

    private static final Set<String> RULES =
            Set.of("document-orphan", "glob-unmatched", "suppression-unused", "profile-invalid");

    @TempDir
    private Path root;

    @BeforeEach
    void someFiles() {
        Disk.write(root, "src/content/work/radio.md", Disk.GOOD);
        Disk.write(root, "public/plan.png", "x");
        Disk.write(root, "README.md", "# Le site\n");
        Disk.write(root, "docs/CHANGELOG.md", "# Rien\n");
        Disk.write(root, "node_modules/a/x.md", "x\n");
        Disk.write(root, ".github/x.md", "x\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            all files are taken              ¦ -                       ¦ documents: {competency: {files: [src/content/work/*.md]}}
            an excluded file                 ¦ notes/a.md              ¦ {exclude: [notes/**], documents: {competency: {files: [src/content/work/*.md]}}}
            a type takes the usual places    ¦ notes/a.md              ¦ documents: {page: {files: [src/content/work/*.md]}}
            no type names files              ¦ notes/a.md              ¦ language: fr
            no Markdown                      ¦ notes/a.txt             ¦ documents: {competency: {files: [src/content/work/*.md]}}
            a folder that is closed anyway   ¦ -                       ¦ {exclude: [node_modules/**, .github/**], documents: {competency: {files: src/**/*.md}}}
            whatever may turn up             ¦ -                       ¦ {exclude: ["**/drafts/**"], documents: {competency: {files: src/**/*.md}}}
            drafts, of which there are none  ¦ -                       ¦ {exclude: [drafts/**, src/content/work/_*.md], documents: {competency: {files: src/**/*.md}}}
            a glob of files in other folders ¦ -                       ¦ {exclude: [public/**], documents: {competency: {files: ./src/}}}
            """)
    void thisIsFine(String situation, String file, String profile) {
        if (!file.equals("-")) {
            Disk.write(root, file, "Texte.\n");
        }
        profile(profile);
        assertThat(told()).isEmpty();
    }

    @Test
    void aFileOfNoTypeIsToldWithTheGlobThatIsNearest() {
        Disk.write(root, "src/content/works/radio.md", Disk.GOOD);
        profile("documents: {competency: {files: [notes/*.md, src/content/work/*.md]}}");
        Disk.write(root, "notes/a.md", Disk.GOOD);
        assertThat(told())
                .containsExactly("src/content/works/radio.md 1:1-1:1 warning document-orphan "
                        + "`src/content/works/radio.md` n’est d’aucun type de document, et rien n’y est donc vérifié~: le profil "
                        + "cherche les documents par `notes/*.md`, `src/content/work/*.md`. Mettez le fichier là où "
                        + "`src/content/work/*.md` le trouve, ou ajoutez `src/content/works/radio.md` à `files` dans le "
                        + "profil~; s’il n’est pas à vérifier, ajoutez-le à `exclude`.");
    }

    @Test
    void theFilesOfAFolderAreToldTogether() {
        for (int i = 100; i < 130; i++) {
            Disk.write(root, "blog/" + i + ".md", "Texte.\n");
        }
        Disk.write(root, "a.mdx", "Texte.\n");
        profile("documents: {competency: {files: [src/content/work/*.md]}}");
        List<Finding> findings = findings(PortfolioValidator.of(root));
        assertThat(findings).hasSize(2);
        assertThat(findings.get(0).location()).hasToString("a.mdx:1:1");
        assertThat(findings.get(1).location()).hasToString("blog/100.md:1:1");
        assertThat(findings.get(1).related()).hasSize(20);
        assertThat(words(findings.get(1)))
                .startsWith("`blog/100.md` et 29 autres fichiers du dossier `blog/` ne sont d’aucun type de document")
                .contains("ou ajoutez `blog/*.md` à `files`");
    }

    @Test
    void whoAsksForSomeFilesIsNotToldOfOthers() {
        Disk.write(root, "notes/a.md", "Texte.\n");
        profile("documents: {competency: {files: [src/content/work/*.md]}}");
        assertThat(findings(PortfolioValidator.of(root))).hasSize(1);
        assertThat(findings(PortfolioValidator.of(root).withIncludes(List.of("src/**/*.md"))))
                .isEmpty();
        assertThat(findings(PortfolioValidator.of(root).withExcludes(List.of("notes/**"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            a folder nearly of that name ¦ src/content/works/*.md    ¦ near   ¦ `src/content/works/*.md` ne correspond à aucun fichier du portfolio, mais `src/content/work/*.md` en trouve. Écrivez `src/content/work/*.md`.
            a folder further up          ¦ src/contents/work/**/*.md ¦ near   ¦ `src/contents/work/**/*.md` ne correspond à aucun fichier du portfolio, mais `src/content/work/**/*.md` en trouve. Écrivez `src/content/work/**/*.md`.
            other capitals               ¦ Src/Content/work/*.md     ¦ near   ¦ `Src/Content/work/*.md` ne correspond à aucun fichier du portfolio, mais `src/content/work/*.md` en trouve. Écrivez `src/content/work/*.md`.
            from the disk's root         ¦ /src/content/work/*.md    ¦ near   ¦ `/src/content/work/*.md` ne correspond à aucun fichier du portfolio, mais `src/content/work/*.md` en trouve. Écrivez `src/content/work/*.md`.
            a folder by itself           ¦ src/content/work          ¦ near   ¦ `src/content/work` ne correspond à aucun fichier du portfolio, mais `src/content/work/**` en trouve. Écrivez `src/content/work/**`.
            another ending               ¦ src/content/work/*.mdx    ¦ near   ¦ `src/content/work/*.mdx` ne correspond à aucun fichier du portfolio, mais `src/content/work/*.md` en trouve. Écrivez `src/content/work/*.md`.
            two slips                    ¦ src/content/works/*.mdx   ¦ near   ¦ `src/content/works/*.mdx` ne correspond à aucun fichier du portfolio, mais `src/content/work/*.md` en trouve. Écrivez `src/content/work/*.md`.
            nothing in the folder        ¦ src/content/work/2026-*   ¦ folder ¦ `src/content/work/2026-*` ne correspond à aucun fichier~: il y a bien un dossier `src/content/work`, mais rien n’y va avec la suite. Corrigez ce qui suit `src/content/work/`~: `*` remplace n’importe quoi dans un nom, `**/` autant de dossiers qu’on veut. Si rien ne doit correspondre, supprimez-le.
            nothing of the kind          ¦ pages/*.md                ¦ -      ¦ `pages/*.md` ne correspond à aucun fichier du portfolio. Corrigez-le~: les chemins partent de la racine du portfolio, `*` remplace n’importe quoi dans un nom, `**/` autant de dossiers qu’on veut. Si rien ne doit correspondre, supprimez-le.
            a folder that is closed      ¦ node_modules/a/*.md       ¦ closed ¦ `node_modules/a/*.md` ne correspond à aucun fichier~: les dossiers nommés `node_modules` ne sont jamais ouverts. Nommez un dossier qui est lu, ou supprimez ce motif.
            """)
    void aGlobThatMatchesNothingIsToldWhereItStands(String situation, String glob, String variant, String words) {
        profile("documents:\n  competency:\n    files: [\"src/**/*.md\", \"" + glob + "\"]");
        String rule = "glob-unmatched" + (variant.equals("-") ? "" : "." + variant);
        assertThat(told())
                .containsExactly("portfolio.yaml 4:28-4:" + (30 + glob.length()) + " warning " + rule + " " + words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
            a slip in a folder's name   ¦ src/content/works/*.md    ¦ near-orphans   ¦ `src/content/works/*.md` ne correspond à aucun fichier du portfolio, mais `src/content/work/*.md` en trouve~: 2 fichiers Markdown ne sont pour l’instant d’aucun type de document, et rien n’y est vérifié. Écrivez `src/content/work/*.md`.
            nothing goes with the rest  ¦ src/content/work/2026-*   ¦ folder-orphans ¦ `src/content/work/2026-*` ne correspond à aucun fichier~: il y a bien un dossier `src/content/work`, mais rien n’y va avec la suite. 2 fichiers Markdown de ce dossier ne sont d’aucun type de document, et rien n’y est vérifié. Corrigez ce qui suit `src/content/work/`~: `*` remplace n’importe quoi dans un nom, `**/` autant de dossiers qu’on veut. Si rien ne doit correspondre, supprimez-le~; ce qui n’est pas à vérifier va dans `exclude`.
            """)
    void filesThatAGlobWasMeantForAreToldWithItAndOnlyThere(
            String situation, String glob, String variant, String words) {
        Disk.write(root, "src/content/work/tv.MD", Disk.GOOD);
        Disk.write(root, "notes/a.md", Disk.GOOD);
        profile("documents:\n  competency:\n    files: [\"notes/*.md\", \"" + glob + "\"]");
        assertThat(told())
                .containsExactly("portfolio.yaml 4:27-4:" + (29 + glob.length()) + " warning glob-unmatched." + variant
                        + " +1:1-1:1 +1:1-1:1 " + words);
        assertThat(findings(PortfolioValidator.of(root)).get(0).related())
                .extracting(Object::toString)
                .containsExactly("src/content/work/radio.md:1:1", "src/content/work/tv.MD:1:1");
    }

    @Test
    void whereTheGlobIsNotToldItsFilesAre() {
        profile("rules: {glob-unmatched: off}\ndocuments: {competency: {files: [src/content/works/*.md]}}");
        assertThat(told()).hasSize(1).first().asString().startsWith("src/content/work/radio.md 1:1-1:1 warning");
    }

    @Test
    void anExcludeThatLooksLikeASlipIsTold() {
        profile("exclude: [src/content/works/radio.md]\ndocuments: {competency: {files: \"src/**\"}}");
        assertThat(told())
                .containsExactly("portfolio.yaml 2:11-2:37 warning glob-unmatched.near "
                        + "`src/content/works/radio.md` ne correspond à aucun fichier du portfolio, mais "
                        + "`src/content/work/radio.md` en trouve. Écrivez `src/content/work/radio.md`.");
    }

    @Test
    void globsOfExcludesAndSuppressionsAreLookedAtAndASuppressionIsToldOnce() {
        profile("""
                exclude: [src/content/draft/**, "src/content/work/radio.md"]
                documents: {competency: {files: "src/content/work/*.md"}}
                suppressions:
                  - {rules: [field-missing], files: [archives/**], reason: vieux}
                  - {rules: [field-missing], files: [archive/**, src/**], reason: vieux}
                """);
        assertThat(told().stream().map(told -> told.replaceAll(" (?:`|Le profil).*", "")))
                .containsExactly(
                        "portfolio.yaml 5:38-5:49 warning glob-unmatched",
                        "portfolio.yaml 6:14-6:27 warning suppression-unused.profile",
                        "portfolio.yaml 6:38-6:48 warning glob-unmatched");
        profile("""
                rules: {glob-unmatched: off}
                suppressions: [{rules: [field-missing], files: [archives/**], reason: vieux}]
                """);
        assertThat(told().stream().map(told -> told.replaceAll(" Le profil.*", "")))
                .containsExactly("portfolio.yaml 3:25-3:38 warning suppression-unused.profile");
    }

    @Test
    void whatAnotherFileHasIsMadeForOtherPortfoliosToo() {
        Disk.write(root, "shared/base.yaml", """
                extends: competency
                exclude: [nowhere/**]
                documents: {competency: {files: [src/content/work/*.md, elsewhere/*.md]}}
                """);
        Disk.write(root, "portfolio.yaml", "extends: shared/base.yaml\n");
        assertThat(told()).isEmpty();
    }

    private void profile(String text) {
        String block = text.startsWith("{")
                ? text.substring(1, text.length() - 1).replace(", documents:", "\ndocuments:")
                : text;
        Disk.write(root, "portfolio.yaml", "extends: competency\n" + block + "\n");
    }

    private List<String> told() {
        return findings(PortfolioValidator.of(root)).stream()
                .map(finding -> finding.location().path() + " " + FindingLine.of(finding) + " " + words(finding))
                .toList();
    }

    private static List<Finding> findings(PortfolioValidator validator) {
        return validator.withLanguage(Language.FRENCH).validate().findings().stream()
                .filter(finding -> RULES.contains(finding.rule().value()))
                .toList();
    }

    private static String words(Finding finding) {
        Messages messages = Messages.in(Language.FRENCH);
        return (messages.message(finding) + " " + messages.mend(finding).orElse("?")).replace('\u00A0', '~');
    }
}
