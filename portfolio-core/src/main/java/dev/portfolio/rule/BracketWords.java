package dev.portfolio.rule;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what stands between brackets is to be replaced: {@code <nom de l'entreprise>}, {@code [Votre nom]}. */
final class BracketWords {

    private static final int MOST_WORDS = 12;
    private static final int MOST_OF_A_NAME = 4;

    private static final Set<String> BEGINS =
            words("votre vos ton ta your insert inserer inserez ajouter ajoutez add mettre"
                    + " mettez indiquer indiquez preciser precisez decrire decrivez renseigner renseignez completer completez"
                    + " remplacer replace describe write ecrire rediger lister placeholder todo");

    private static final Set<String> ARTICLES =
            words("du de des d la le les l un une cette ce cet dans sur au aux the");

    private static final Set<String> OF = words("du de des d la of");

    private static final Set<String> NOUNS =
            words("nom prenom titre intitule date lieu duree ville entreprise societe client"
                    + " projet tache preuve trace lien url email mail adresse telephone numero annee mois jour role poste fonction"
                    + " mission outil technologie competence description justification analyse texte image photo logo capture"
                    + " tuteur maitre enseignant service sae groupe formation diplome ecole universite etablissement iut promotion"
                    + " name title company project city year month day position school university email phone skill role tool"
                    + " firstname lastname surname employer client organisation organization degree job task proof evidence"
                    + " website username description");

    private static final Set<String> ENDS =
            words("name title date description url link number email address year role");

    /** Elements of HTML that are words, too. */
    private static final Set<String> ELEMENTS =
            words("title link address image text time data label section article summary"
                    + " details object output source track map mark code var menu main header footer nav form button table video"
                    + " audio picture style script template legend caption");

    private BracketWords() {}

    private static Set<String> words(String words) {
        return Stream.of(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether words in square or curly brackets, or in parentheses that ask for it, stand for others. */
    static boolean standFor(String inside) {
        String[] words = split(inside);
        if (words.length == 0) {
            return false;
        }
        if (hasRun(inside)) {
            return true;
        }
        if (inside.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            return BEGINS.contains(words[0]) && words.length > 1;
        }
        boolean all = Stream.of(words).allMatch(word -> NOUNS.contains(word) || OF.contains(word));
        return (BEGINS.contains(words[0]) && words.length > 1)
                || (NOUNS.contains(words[0]) && (words.length == 1 || OF.contains(words[1]) || all))
                || (ARTICLES.contains(words[0]) && words.length > 1 && NOUNS.contains(words[1]))
                || (words.length <= 3 && words.length > 1 && ENDS.contains(words[words.length - 1]));
    }

    /** Whether words in angle brackets do, which may be a tag instead. */
    static boolean standForInAngles(String inside) {
        String[] words = split(inside);
        if (words.length == 0) {
            return false;
        }
        if (words.length == 1) {
            return NOUNS.contains(words[0]) && !ELEMENTS.contains(words[0]);
        }
        boolean named = NOUNS.contains(words[0]) && words.length <= MOST_OF_A_NAME;
        return ARTICLES.contains(words[0]) || (!ELEMENTS.contains(words[0]) && (named || standFor(inside)));
    }

    private static String[] split(String inside) {
        String words = Folded.of(inside).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        String[] split = words.isEmpty() ? new String[0] : words.split(" ", -1);
        return split.length > MOST_WORDS ? new String[0] : split;
    }

    /** Whether one capital stands at least four times in a row. */
    private static boolean hasRun(String text) {
        int run = 1;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c == text.charAt(i - 1) && c >= 'A' && c <= 'Z' ? run + 1 : 1;
            if (run >= 4) {
                return true;
            }
        }
        return false;
    }
}
