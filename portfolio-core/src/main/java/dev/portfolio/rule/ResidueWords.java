package dev.portfolio.rule;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of templates and of unfinished work, folded: French and English, without accents and capitals. */
final class ResidueWords {

    /** What may be asked for in the place of a text. */
    private static final String THING = "(?:projet|site|page|article|post|document|entreprise|societe|client|stage|sae"
            + "|competence|portfolio|realisation|tache|mission|preuve|trace|section|lien|link|image|cours|ressource|outil"
            + "|auteur|etudiante?|project|company|article|author|student|talk|school|ecole|formation)s?";

    private static final String OF_THING =
            " (?:(?:de |du |d')?(?:la |le |l'|les |votre |vos |ton |mon |ma |un |une |cette |ce )?"
                    + "|(?:of )?(?:the |your |my |this |a )?)" + THING;

    private static final String NAME = "(?:sous-)?titre|nom|intitule|title|name";

    private static final String TO_DO = "(?:completer|faire|rediger|remplir|definir|renseigner|preciser|determiner"
            + "|developper|detailler|ajouter|inserer|finir|terminer|ecrire|venir)";

    /** What is shown rather than said, and still has to be. */
    static final Pattern TO_SHOW = Pattern.compile(
            "(?:image|photo|capture|captures|screenshots?|schema|figure|illustration"
                    + "|video|lien|preuve)s?(?: d'ecran)? a (?:inserer|ajouter|mettre|inclure|completer|venir|faire)(?:[ *_]*(?:[:(].{0,120})?| ici)");

    private static final String PART =
            "(?:section|partie|page|contenu|texte|description|fiche|rubrique|paragraphe|article"
                    + "|site|competence|preuve|trace|analyse|bilan|conclusion|introduction|date|lien|titre)s?(?: [0-9]+)?";

    /** What says that work is not finished, where it is all that is said. */
    static final Pattern UNFINISHED = Pattern.compile("(?:cette )?(?:" + PART
            + " )?(?:est |sont )?(?:encore |toujours )?"
            + "(?:a " + TO_DO + "|en (?:cours de )?(?:redaction|construction|ecriture|creation)|under construction"
            + "|coming (?:very )?soon|to be (?:completed|done|defined|determined|announced|written|added|filled(?: in)?)"
            + "|to complete|to do|to fill in|@?to-?do|fixme|tbd|tba|wip|work in progress"
            + "|bientot(?: disponible| en ligne)?|(?:disponible )?(?:tres )?prochainement(?: disponible)?"
            + "|disponible bientot)(?: plus tard| prochainement| ulterieurement| bientot| soon| later| ici| here)?");

    /** The same, with more to follow. */
    static final Pattern UNFINISHED_START =
            Pattern.compile("(?:// ?|@)?(?:(?:a )?(?:completer|rediger|remplir|renseigner)"
                    + " (?:avec|quand|apres|avant|des que|par|plus tard)\\b.{0,80}|@to-?do\\b.{0,120}|// ?(?:a )?"
                    + TO_DO
                    + "\\b.{0,80}|// ?to-?do\\b.{0,120})");

    /** Of these, what a heading says only where nothing stands under it. */
    static final Set<String> PLANS = words(
            "a faire",
            "a venir",
            "to do",
            "to-do",
            "wip",
            "work in progress",
            "bientot",
            "prochainement",
            "tres prochainement",
            "coming soon",
            "a definir",
            "a finir",
            "a terminer");

    /** Of these, what a row in a table of tasks may say of a task, and a heading of what is planned. */
    static final Set<String> PLANNED =
            Stream.concat(Stream.of("todo"), PLANS.stream()).collect(Collectors.toUnmodifiableSet());

    /** What else rows in a table of tasks say. */
    static final Set<String> STATES = words(
            "en cours",
            "termine",
            "terminee",
            "fini",
            "finie",
            "fait",
            "faite",
            "valide",
            "en attente",
            "doing",
            "done",
            "in progress",
            "finished",
            "backlog",
            "bloque",
            "livre",
            "ok");

    /** Marks that stand in brackets behind a text. */
    static final Pattern MARK = Pattern.compile("(?:a (?:completer|faire|rediger|remplir|renseigner|preciser|detailler"
            + "|developper|ajouter|inserer|ecrire)|to be (?:completed|done|written|added|filled(?: in)?)"
            + "|todo|tbd|fixme)(?:[ ,:;!…-].{0,80})?");

    /** A name, a title: what stands for another text wherever it stands. */
    static final Pattern NAMES = Pattern.compile("(?:" + NAME + ")" + OF_THING + "(?: ici| here)?"
            + "|" + THING + " (?:title|name)|your[- ](?:full )?name|full name|first ?name last ?name"
            + "|(?:votre |ton |mon |vos )?(?:prenoms?(?: et)? noms?|noms?(?: et)? prenoms?)(?: ici)?");

    /** What a field describes that was not filled in; as a heading it would be one. */
    static final Pattern DESCRIPTIONS = Pattern.compile("(?:(?:une |la |a |the )?(?:breve |courte |short |brief )?"
            + "(?:description|resume|presentation|summary)" + OF_THING
            + "|" + THING + " description)(?: (?:courte|detaillee|en (?:une|deux|quelques) (?:phrases?|mots|lignes)))?"
            + "(?: ici| here)?");

    /** What stands for another text because it says so. */
    static final Pattern HERE = Pattern.compile(
            "(?:mon |ma |votre |vos |ton |ta |le |la |un |une |my |your |the |an? )?(?:short |brief |small |courte |breve |petite )?"
                    + "(?:texte|titre|nom|description|contenu|analyse|reflexion|lien|image|photo|date|resume|commentaire|paragraphe"
                    + "|legende|text|title|name|content|summary|caption|picture)(?: [a-z'-]+){0,4} (?:ici|here)");

    /** Something of yours, unnamed. */
    static final Pattern YOURS = Pattern.compile("(?:votre|vos|your)[ -]"
            + "(?:(?:propre|premier|premiere|own|first|short|project|blog|page|site|post)[ -])?"
            + "(?:textes?|titre|nom|prenom|description|analyse|projet|tags?|mots-cles|image|photo|lien|contenu|entreprise"
            + "|e-?mail|adresse|ville|formation|competences?|mission|reponse|commentaire|reflexion|bilan|legende"
            + "|title|text|content|project|link|company|answer|reflection|skills?|city|school|caption|tagline|bio)"
            + "(?:[ -](?:ici|here|principale?|de (?:projet|page|site)))?");

    /** Numbered samples in a list. */
    static final Pattern NUMBERED =
            Pattern.compile("(?:tag|keyword|mot[ -]cle|etiquette|categorie|category|item)[ _-]?(?:[0-9]|x)");

    /** What an editor writes for an image's text. */
    static final Pattern ALT =
            Pattern.compile("(?:image |picture |photo )?(?:alt|alt(?:ernative|ernate)? text|text alt)"
                    + "|alt text describing your (?:header )?image|enter image description here|untitled|placeholder|image|img|picture"
                    + "|image description|description|(?:une |la )?(?:courte |breve )?description (?:de |of )?(?:l'|votre |the |your |an? )?"
                    + "(?:image|photo|picture)(?: ici| here)?|texte? alternatif(?: de (?:l'|votre |cette )?image)?|votre image"
                    + "|your image|image[-_ ][0-9]{8,20}|pasted image [0-9]{8,20}|image\\.(?:png|jpe?g|webp)");

    static final Set<String> FILLER = words(
            "foo",
            "foobar",
            "foo bar",
            "foo bar baz",
            "asdf",
            "asdfgh",
            "asdfghjkl",
            "qsdf",
            "qsdfgh",
            "qsdfghjklm",
            "azerty",
            "azertyuiop",
            "qwerty",
            "qwertyuiop",
            "lorem",
            "lorem ipsum",
            "test test",
            "testtest",
            "test123",
            "bidon",
            "xxx");

    static final Pattern FILLING = Pattern.compile("(?:bla ?){2,12}|([a-z])\\1{3,40}|(?:test ?){2,9}");

    private static final String WRITE = "(?:decrivez|redigez|expliquez|presentez|indiquez|precisez|ecrivez|completez"
            + "|renseignez|detaillez|listez|justifiez|resumez|racontez|citez|decris|redige|explique|presente)";

    private static final String PUT = "(?:inserez|ajoutez|mettez|remplacez|saisissez|placez|collez|remplissez|ecrire"
            + "|decrire|rediger|inserer|ajouter|mettre|expliquer|presenter|indiquer|preciser|completer|renseigner"
            + "|detailler|lister|remplacer|saisir|coller)";

    /** What a template asks of its author. */
    static final Pattern INSTRUCTION =
            Pattern.compile(WRITE + "\\b(?!-)(?=.{0,120}\\b(?:ici|votre|vos|vous|ton|ta|tes|tu)\\b)"
                    + ".{0,160}|" + PUT + " (?:(?:une? |le |la |les |votre |vos )?[a-z'-]+ ){0,3}ici\\b.{0,160}"
                    + "|(?:write|describe|add|insert|put|enter|type|explain|list|provide|fill in|upload|paste)\\b.{0,100} here"
                    + "(?: .{0,40})?|(?:describe|explain|reflect|summari[sz]e|write) (?:about |on )?(?:what|how|why|your|the)\\b"
                    + "(?=.{0,100}\\byour?\\b).{0,120}|(?:double[- ])?click (?:here )?to (?:edit|add|change|enter|upload|insert)"
                    + "\\b.{0,60}|(?:double-)?cliquez (?:ici )?pour (?:modifier|ajouter|editer|saisir|changer|inserer)\\b.{0,60}"
                    + "|replace (?:this|me)\\b.{0,60}|remplacez? (?:ce|cet|cette|moi)\\b.{0,60}");

    /** The same in a paragraph of its own; in a list it may be what a program does. */
    static final Pattern SHOW_INSTRUCTION =
            Pattern.compile("(?:inserer|ajouter|mettre|inserez|ajoutez|mettez|insert|add) "
                    + "(?:une? |la |le |des |les |vos |votre |an? |your |the )?(?:image|photo|capture|schema|figure|illustration|video|lien"
                    + "|logo|picture|screenshot|diagram|link)s?(?: d'ecran)?(?: ou .{0,40}| or .{0,40})?");

    /** What the samples of well-known templates say. */
    static final Set<String> STARTER = words(
            "markdown mystery tour",
            "duvet genius",
            "bloom box",
            "we designed a whodunnit-style game to introduce markdown formatting",
            "we developed a virtual showcase for the softest bedding imaginable",
            "we developed brand positioning and design assets for the launch of a new colored water product",
            "we paired with a cutting-edge music api and a team of horticulturalists to build ai-generated playlists that"
                    + " maximize houseplant health",
            "level-two heading",
            "level-three heading",
            "level-four heading",
            "we noted this",
            "and also this other point",
            "this is an item in your portfolio",
            "short description of portfolio item number 1",
            "short description of portfolio item number 2",
            "this paper is about the number 1",
            "this paper is about the number 2",
            "this paper is about the number 3",
            "paper title number 1",
            "paper title number 2",
            "paper title number 3",
            "this is a description of your talk, which is a markdown files that can be all markdown-ified like any other post",
            "this is a description of a teaching experience",
            "every project has a beautiful feature showcase page",
            "a project with a background image",
            "a project with no image",
            "with background image",
            "another without an image",
            "a project that redirects to another website",
            "an other project with a background image",
            "this image can also have a caption",
            "welcome to jekyll",
            "an example of using the in-built project page",
            "click the slides button above to demo academic's markdown slides feature",
            "this is my first post",
            "hello world, from jekyll");

    /** The letters from a to z, and none. */
    private static final int LETTERS = 27;

    private static final String THINGS =
            "projet post document entreprise societe client stage sae portfolio realisation"
                    + " tache mission cours ressource outil auteur etudiant etudiante project company author student talk school"
                    + " ecole formation image link";

    private static final String SHOWN =
            "image images photo photos capture captures screenshot screenshots schema schemas"
                    + " figure figures illustration illustrations video videos";

    private static final String PARTS = "section sections partie parties page pages contenu contenus texte textes"
            + " description descriptions fiche fiches rubrique rubriques paragraphe paragraphes article articles site sites"
            + " competence competences preuve preuves trace traces analyse analyses bilan bilans conclusion introduction"
            + " date dates lien liens titre titres";

    private static final String VERBS =
            "decrivez redigez expliquez presentez indiquez precisez ecrivez completez renseignez"
                    + " detaillez listez justifiez resumez racontez citez decris redige explique presente inserez ajoutez mettez"
                    + " remplacez remplace saisissez placez collez remplissez ecrire decrire rediger inserer ajouter mettre expliquer"
                    + " presenter indiquer preciser completer renseigner detailler lister remplacer saisir coller write describe"
                    + " add insert put enter type explain list provide fill upload paste reflect summarize summarise double click"
                    + " cliquez replace";

    /** What a line may be, to judge by its first word. */
    enum Perhaps {
        UNFINISHED,
        PLACEHOLDER,
        ALT,
        INSTRUCTION,
        STARTER,
        FILLER
    }

    /** The first words of all of the above, so that most lines need no further look. */
    private static final Map<String, Set<Perhaps>> FIRST = first();

    /** How these begin; what begins otherwise needs not even be read. */
    private static final BitSet BEGINNINGS = beginnings();

    /** What a line may be that begins with its first word; nothing for most words. */
    static Set<Perhaps> perhaps(String text, int start, int end) {
        return BEGINNINGS.get(beginning(text, start, end))
                ? FIRST.getOrDefault(Folded.firstWord(text, start, end), Set.of())
                : Set.of();
    }

    private static BitSet beginnings() {
        BitSet beginnings = new BitSet();
        FIRST.keySet().forEach(word -> beginnings.set(beginning(word, 0, word.length())));
        return beginnings;
    }

    /** The first three letters of a text's first word as a number, fewer where it has fewer; 0 for none. */
    private static int beginning(String text, int start, int end) {
        int beginning = 0;
        for (int i = start; i < end && beginning < LETTERS * LETTERS; i++) {
            char c = Folded.of(text.charAt(i));
            if (c >= 'a' && c <= 'z') {
                beginning = LETTERS * beginning + c - 'a' + 1;
            } else if (c != 0) {
                break;
            }
        }
        return beginning;
    }

    private static Map<String, Set<Perhaps>> first() {
        Map<String, Set<Perhaps>> first = new HashMap<>();
        add(
                first,
                Perhaps.UNFINISHED,
                PARTS + " " + SHOWN + " a cette en under coming to todo fixme tbd tba wip work bientot"
                        + " prochainement tres disponible completer rediger remplir renseigner");
        add(
                first,
                Perhaps.PLACEHOLDER,
                PARTS + " " + THINGS + " sous nom noms intitule title name your full first prenom"
                        + " prenoms votre vos ton ta mon ma my le la un une the a an breve courte petite short brief small resume"
                        + " presentation summary reflexion photo commentaire legende text content caption picture tag keyword mot"
                        + " etiquette categorie category item");
        add(
                first,
                Perhaps.ALT,
                "image picture photo alt alternative alternate text enter untitled placeholder img description"
                        + " la une courte breve texte votre your pasted");
        add(first, Perhaps.INSTRUCTION, VERBS);
        add(
                first,
                Perhaps.STARTER,
                "markdown duvet bloom we level and this short paper every a an with another welcome" + " click hello");
        add(
                first,
                Perhaps.FILLER,
                "foo foobar asdf asdfgh asdfghjkl qsdf qsdfgh qsdfghjklm azerty azertyuiop qwerty"
                        + " qwertyuiop lorem test testtest bidon xxx bla");
        return first;
    }

    private static void add(Map<String, Set<Perhaps>> first, Perhaps perhaps, String words) {
        for (String word : words.split(" ", -1)) {
            first.computeIfAbsent(word, any -> EnumSet.noneOf(Perhaps.class)).add(perhaps);
        }
    }

    private ResidueWords() {}

    private static Set<String> words(String... words) {
        return Stream.of(words).collect(Collectors.toUnmodifiableSet());
    }
}
