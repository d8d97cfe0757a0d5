package dev.portfolio.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an address is one that templates give as a sample: it leads to nobody's work. */
final class TemplateAddress {

    private static final int LONGEST = 300;

    private static final Set<String> WHOLE = Set.of(
            "url",
            "link",
            "lien",
            "lien-ici",
            "lien_ici",
            "url-ici",
            "votre-lien",
            "votre-url",
            "your-link",
            "your-url",
            "your_link",
            "link-here",
            "url-here",
            "http://",
            "https://",
            "http://...",
            "https://...",
            "https://…",
            "...",
            "…",
            "todo",
            "tbd",
            "path/to/file",
            "chemin/vers/fichier");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:mailto:)?(?:"
            // hosts that are nobody's
            + "(?:https?://)?(?:[a-z0-9-]+\\.)?(?:(?:example|exemple)\\.(?:com|org|net|fr)"
            + "|(?:mon|my|votre|your|ton)-?(?:site|website|domain|domaine|portfolio|url)\\.[a-z]{2,4}"
            + "|via\\.placeholder\\.com|placehold\\.(?:co|it)|placeholder\\.com|dummyimage\\.com|placekitten\\.com"
            + "|lorempixel\\.com|loremflickr\\.com|picsum\\.photos)(?:[/?#].*)?"
            // accounts that are nobody's
            + "|(?:https?://)?(?:www\\.)?(?:github\\.com|gitlab\\.com|linkedin\\.com/in|twitter\\.com|x\\.com"
            + "|instagram\\.com)/@?(?:user-?name|utilisateur|nom-utilisateur|pseudo|profile?|nom-prenom|prenom-nom"
            + "|firstname-lastname|(?:your|votre|ton|mon|my)[-_][a-z_-]{1,20}"
            + "|(?:your|votre|ton)(?:user-?name|name|profile?|pseudo|nom|compte|account|handle)|x{3,20})(?:[/?#].*)?"
            // mail
            + "|(?:[a-z0-9._+-]+@(?:example|exemple)\\.(?:com|org|net|fr)"
            + "|(?:votre|your|ton|mon|my)?[._-]?(?:e-?mail|adresse|address|mail|nom|name)@[a-z0-9-]+\\.[a-z]{2,4}"
            + "|(?:votre|your|ton)[a-z._-]{0,30}@[a-z0-9-]+\\.[a-z]{2,4}"
            + "|(?:prenom[._-]?nom|nom[._-]?prenom|firstname[._-]?lastname|xxx+)@[a-z0-9.-]+))");

    private static final Pattern TO_FILL_IN = Pattern.compile(
            "(?i)(?:mailto:)?https?://[^\\s]{0,200}(?:X{4,}|<[^>]{1,60}>|\\{\\{?[a-z_ ]{1,40}\\}\\}?)[^\\s]{0,60}");

    private TemplateAddress() {}

    static boolean is(String address) {
        String bare = address.strip();
        return bare.length() <= LONGEST
                && (WHOLE.contains(bare.toLowerCase(Locale.ROOT))
                        || (bare.length() > 6 && ADDRESS.matcher(bare).matches())
                        || (mayHaveGap(bare) && TO_FILL_IN.matcher(bare).matches()));
    }

    private static boolean mayHaveGap(String address) {
        return address.indexOf('<') >= 0
                || address.indexOf('{') >= 0
                || address.toLowerCase(Locale.ROOT).contains("xxxx");
    }
}
