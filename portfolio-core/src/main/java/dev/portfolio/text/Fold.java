package dev.portfolio.text;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A kind of difference between headings, and how a text loses it. In the order in which texts lose them. */
enum Fold {
    /** {@code ’} and {@code '}, {@code «} and {@code "}. */
    APOSTROPHE {
        @Override
        String of(String text) {
            String straight = APOSTROPHES.matcher(text).replaceAll("'");
            return QUOTES.matcher(straight).replaceAll("\"");
        }
    },
    /** One character or a letter and a mark: {@code é}. */
    COMPOSITION {
        @Override
        String of(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    },
    /** Letters of a special width or form: {@code ﬁ}, {@code Ａ}. */
    FORM {
        @Override
        String of(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        }
    },
    /** What takes no room. */
    INVISIBLE {
        @Override
        String of(String text) {
            return UNSEEN.matcher(text).replaceAll("");
        }
    },
    SPACE {
        @Override
        String of(String text) {
            return SPACES.matcher(text).replaceAll(" ").strip();
        }
    },
    DASH {
        @Override
        String of(String text) {
            return DASHES.matcher(text).replaceAll("-");
        }
    },
    /** {@code œ} and {@code oe}. */
    LIGATURE {
        @Override
        String of(String text) {
            String capitals = CAPITAL_OE.matcher(text).replaceAll("Oe");
            capitals = CAPITAL_AE.matcher(capitals).replaceAll("Ae");
            return capitals.replace("œ", "oe")
                    .replace("æ", "ae")
                    .replace("Œ", "OE")
                    .replace("Æ", "AE");
        }
    },
    /** A colon, or another mark, at the end. */
    ENDING {
        @Override
        String of(String text) {
            return END.matcher(text).replaceAll("");
        }
    },
    CASE {
        @Override
        String of(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    },
    /** {@code é} and {@code e}; of Latin letters only: in other scripts a mark can make another letter. */
    ACCENT {
        @Override
        String of(String text) {
            return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                    .replaceAll("");
        }
    },
    /** Emoji and other ornaments. */
    SYMBOL {
        @Override
        String of(String text) {
            String bare = SYMBOLS.matcher(text).replaceAll(" ");
            bare = SHORTCODES.matcher(bare).replaceAll(" ");
            bare = ORNAMENTS.matcher(bare).replaceAll("");
            return bare.equals(text) ? text : SPACE.of(bare);
        }
    },
    /** {@code 2.}, {@code II -}, {@code A)}. */
    NUMBER {
        @Override
        String of(String text) {
            return NUMBERING.matcher(text).replaceFirst("");
        }
    },
    /** {@code &}, <em>et</em>, <em>and</em>. */
    CONJUNCTION {
        @Override
        String of(String text) {
            return SPACE.of(AND.matcher(text).replaceAll(" & "));
        }
    };

    /** What no reader sees, or takes for a matter of signs. */
    static final Set<Fold> TYPOGRAPHIC = EnumSet.range(APOSTROPHE, ENDING);

    /** What makes no other heading to a reader. */
    static final Set<Fold> LENIENT = EnumSet.allOf(Fold.class);

    /** What no reader minds in a text that is no heading. */
    static final Set<Fold> TEXT =
            EnumSet.of(APOSTROPHE, COMPOSITION, FORM, INVISIBLE, SPACE, DASH, LIGATURE, ENDING, CASE, CONJUNCTION);

    /** What can make a difference between texts of ASCII. */
    private static final Set<Fold> ASCII = EnumSet.of(APOSTROPHE, SPACE, ENDING, CASE, SYMBOL, NUMBER, CONJUNCTION);

    private static final Pattern APOSTROPHES = Pattern.compile("[’‘‛ʼʹ′´`＇]");
    private static final Pattern QUOTES = Pattern.compile("[“”„‟″«»‹›＂]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");
    private static final Pattern CAPITAL_OE = Pattern.compile("Œ(?=\\p{Ll})");
    private static final Pattern CAPITAL_AE = Pattern.compile("Æ(?=\\p{Ll})");
    private static final Pattern END = Pattern.compile("[\\s\\p{Z}:：]+$");
    private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsLatin})[\\u0300-\\u036F]+");
    private static final Pattern SYMBOLS = Pattern.compile("[0-9#*]\\uFE0F?\\u20E3|[\\p{So}\\p{Sk}&&[^´`^¨]]+");
    private static final Pattern SHORTCODES = Pattern.compile("(?<![\\p{L}\\p{N}]):[a-z][a-z0-9_+-]{1,40}:");
    private static final Pattern ORNAMENTS =
            Pattern.compile("^[\\s\\p{Pd}•·▪*_=~>|+]+(?=\\s)|(?<=\\s)[\\s\\p{Pd}•·▪*_=~<|+]+$");
    private static final Pattern NUMBERING = Pattern.compile(
            "(?i)^\\s*(?:(?:partie|section|chapitre|part|chapter)\\s+(?:\\d{1,2}|[ivx]{1,5})\\s*[.):\\p{Pd}]"
                    + "|\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}|x{0,3}(?:ix|iv|v?i{1,3}|v|x)|[a-z])(?:\\.?\\s*[)\\]]|\\.|\\s*[:°]|\\s+\\p{Pd}(?=\\s)|\\p{Pd}(?=\\s))"
                    + "|\\d{1,2}(?:\\.\\d{1,2}){0,4}(?=\\s))[\\s\\p{Pd}]*");
    private static final Pattern AND =
            Pattern.compile("(?i)&amp;|(?<![\\p{L}\\p{N}])(?:et|and)(?![\\p{L}\\p{N}])|(?<=\\S)&|&(?=\\S)");

    /** The text without this kind of difference. */
    abstract String of(String text);

    /** The text without these kinds of difference. */
    static String all(String text, Set<Fold> folds) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        String folded = text;
        for (Fold fold : folds) {
            folded = ascii && !ASCII.contains(fold) ? folded : fold.of(folded);
        }
        return folded;
    }
}
