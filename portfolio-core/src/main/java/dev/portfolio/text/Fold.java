package dev.portfolio.text;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of difference between headings, and how a text loses it. In the order in which texts lose them. Each says
 * first, at little cost, whether there is anything for it in a text: in most headings there is not.
 */
enum Fold {
    /** {@code ’} and {@code '}, {@code «} and {@code "}. */
    APOSTROPHE {
        @Override
        boolean concerns(String text) {
            return text.indexOf('`') >= 0
                    || text.indexOf('´') >= 0
                    || text.indexOf('«') >= 0
                    || text.indexOf('»') >= 0
                    || highest(text) >= 0x2B0;
        }

        @Override
        String fold(String text) {
            char[] straight = text.toCharArray();
            for (int i = 0; i < straight.length; i++) {
                if (APOSTROPHES.indexOf(straight[i]) >= 0) {
                    straight[i] = '\'';
                } else if (QUOTES.indexOf(straight[i]) >= 0) {
                    straight[i] = '"';
                }
            }
            return new String(straight);
        }
    },
    /** One character or a letter and a mark: {@code é}. */
    COMPOSITION {
        @Override
        boolean concerns(String text) {
            return highest(text) >= 0x300;
        }

        @Override
        String fold(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    },
    /** Letters of a special width or form: {@code ﬁ}, {@code Ａ}. Signs that are emoji as well stay what they are. */
    FORM {
        @Override
        boolean concerns(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if ((c >= 0x132 && c != 'œ' && c != 'Œ') || (c >= 0xA0 && c <= 0xBE)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        String fold(String text) {
            return FORMED.matcher(text)
                    .replaceAll(
                            run -> Matcher.quoteReplacement(Normalizer.normalize(run.group(), Normalizer.Form.NFKC)));
        }
    },
    /** What takes no room. */
    INVISIBLE {
        @Override
        boolean concerns(String text) {
            return text.indexOf('\u00AD') >= 0 || highest(text) >= 0x600;
        }

        @Override
        String fold(String text) {
            return UNSEEN.matcher(text).replaceAll("");
        }
    },
    SPACE {
        @Override
        boolean concerns(String text) {
            boolean after = true;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < ' ' || (c == ' ' && after) || (c >= 0xA0 && Character.isSpaceChar(c))) {
                    return true;
                }
                after = c == ' ';
            }
            return after;
        }

        @Override
        String fold(String text) {
            return SPACES.matcher(text).replaceAll(" ").strip();
        }
    },
    DASH {
        @Override
        boolean concerns(String text) {
            return highest(text) >= 0x2010;
        }

        @Override
        String fold(String text) {
            return DASHES.matcher(text).replaceAll("-");
        }
    },
    /** {@code œ} and {@code oe}. */
    LIGATURE {
        @Override
        boolean concerns(String text) {
            return text.indexOf('œ') >= 0 || text.indexOf('Œ') >= 0 || text.indexOf('æ') >= 0 || text.indexOf('Æ') >= 0;
        }

        @Override
        String fold(String text) {
            String capitals = CAPITAL_OE.matcher(text).replaceAll("Oe");
            capitals = CAPITAL_AE.matcher(capitals).replaceAll("Ae");
            return capitals.replace("œ", "oe")
                    .replace("æ", "ae")
                    .replace("Œ", "OE")
                    .replace("Æ", "AE");
        }
    },
    /** A colon at the end. */
    ENDING {
        @Override
        boolean concerns(String text) {
            return !text.isEmpty() && Ending.isMark(text.charAt(text.length() - 1));
        }

        @Override
        String fold(String text) {
            return text.substring(0, Ending.of(text));
        }
    },
    CASE {
        @Override
        boolean concerns(String text) {
            return true;
        }

        @Override
        String fold(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    },
    /** {@code é} and {@code e}; of Latin letters only: in other scripts a mark can make another letter. */
    ACCENT {
        @Override
        boolean concerns(String text) {
            return highest(text) >= 0xC0;
        }

        @Override
        String fold(String text) {
            return highest(text) < BareLetters.LIMIT
                    ? BareLetters.of(text)
                    : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                            .replaceAll("");
        }
    },
    /** Emoji and other ornaments. */
    SYMBOL {
        @Override
        boolean concerns(String text) {
            return Ornaments.mayBeIn(text);
        }

        @Override
        String fold(String text) {
            return Ornaments.without(text);
        }
    },
    /** {@code 2.}, {@code II -}, {@code A)}. */
    NUMBER {
        @Override
        boolean concerns(String text) {
            return Numbering.mayBeIn(text);
        }

        @Override
        String fold(String text) {
            return text.substring(Numbering.of(text).length());
        }
    },
    /** {@code &}, <em>et</em>, <em>and</em>. */
    CONJUNCTION {
        @Override
        boolean concerns(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '&'
                        || ((c == 'e' || c == 'E') && isWord("et", text, i))
                        || ((c == 'a' || c == 'A') && isWord("and", text, i))) {
                    return true;
                }
            }
            return false;
        }

        /** The spaces around it stay what they are, and are written where there are none. */
        @Override
        String fold(String text) {
            StringBuilder folded = new StringBuilder();
            int from = 0;
            Matcher and = AND.matcher(text);
            while (and.find()) {
                folded.append(text, from, and.start());
                boolean apart = folded.isEmpty() || isSpace(folded.charAt(folded.length() - 1));
                from = and.end();
                boolean last = from == text.length() || isSpace(text.charAt(from));
                folded.append(apart ? "&" : " &").append(last ? "" : " ");
            }
            return folded.append(text, from, text.length()).toString();
        }
    };

    /** What no reader sees, or takes for a matter of signs. */
    static final Set<Fold> TYPOGRAPHIC = EnumSet.range(APOSTROPHE, ENDING);

    /** What makes no other heading to a reader. */
    static final Set<Fold> LENIENT = EnumSet.allOf(Fold.class);

    /** What no reader minds in a text that is no heading. */
    static final Set<Fold> TEXT =
            EnumSet.of(APOSTROPHE, COMPOSITION, FORM, INVISIBLE, SPACE, DASH, LIGATURE, ENDING, CASE, CONJUNCTION);

    /** What makes no other words of a running text. */
    static final Set<Fold> WORDS = EnumSet.of(APOSTROPHE, COMPOSITION, FORM, INVISIBLE, DASH, LIGATURE, CASE, ACCENT);

    /** Every character that takes up room and is blank. */
    static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F]+");

    private static final String APOSTROPHES = "’‘‛ʼʹ′´`＇";
    private static final String QUOTES = "“”„‟″«»‹›＂";
    private static final Pattern FORMED = Pattern.compile("[^ℹ™‼⁉Ⓜ]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");
    private static final Pattern CAPITAL_OE = Pattern.compile("Œ(?=\\p{Ll})");
    private static final Pattern CAPITAL_AE = Pattern.compile("Æ(?=\\p{Ll})");
    private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsLatin})[\\u0300-\\u036F]+");
    private static final Pattern AND = Pattern.compile("(?i)&amp;|(?<![\\p{L}\\p{N}])(?:et|and)(?![\\p{L}\\p{N}])|&");

    /** Whether this kind of difference may be in a text; where it is not, folding changes nothing. */
    abstract boolean concerns(String text);

    /** The text without this kind of difference, whether or not there is any. */
    abstract String fold(String text);

    /** The text without this kind of difference. */
    final String of(String text) {
        return concerns(text) ? fold(text) : text;
    }

    /** The text without these kinds of difference. */
    static String all(String text, Set<Fold> folds) {
        String folded = text;
        for (Fold fold : folds) {
            folded = fold.of(folded);
        }
        return folded;
    }

    private static int highest(String text) {
        int highest = 0;
        for (int i = 0; i < text.length(); i++) {
            highest = Math.max(highest, text.charAt(i));
        }
        return highest;
    }

    private static boolean isWord(String word, String text, int at) {
        int end = at + word.length();
        return text.regionMatches(true, at, word, 0, word.length())
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
