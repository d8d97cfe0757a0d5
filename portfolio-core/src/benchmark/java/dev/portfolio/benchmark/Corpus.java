package dev.portfolio.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Competency documents made up of words: the same ones on every machine. */
final class Corpus {

    private static final String WORDS =
            "le projet a été conçu avec l’équipe pour répondre aux besoins du métier et chaque étape m’a appris à "
                    + "écouter décider mesurer corriger livrer former documenter les données réseau serveur tests";

    /** One document in so many is a copy, and one word in so many of it is another. */
    private static final int EACH = 20;

    /** What people write has some words everywhere and thousands of others now and then. */
    private static final int VOCABULARY = 6000;

    private static final int SKEW = 3;
    private static final String[] SYLLABLES = {
        "ra", "con", "té", "mi", "lo", "ser", "vi", "ba", "dé", "pro", "cu", "men", "ti", "ga", "nou", "reau"
    };

    private final Random random;
    private final String[] words;
    private final int skew;

    private Corpus(long seed, String[] words, int skew) {
        this.random = new Random(seed);
        this.words = words;
        this.skew = skew;
    }

    private static String[] vocabulary() {
        String[] words = new String[VOCABULARY];
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int rest = i + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
                word.append(SYLLABLES[rest % SYLLABLES.length]);
            }
            words[i] = word.toString();
        }
        return words;
    }

    private String word() {
        return words[(int) (words.length * Math.pow(random.nextDouble(), skew))];
    }

    static List<String> of(int documents) {
        Corpus corpus = new Corpus(20261123, WORDS.split(" ", -1), 1);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            texts.add(corpus.document(i, corpus.reflection()));
        }
        return texts;
    }

    /** The same, but that each twentieth document has the reflection of an earlier one, with some words changed. */
    static List<String> withCopies(int documents) {
        Corpus corpus = new Corpus(20261125, vocabulary(), SKEW);
        List<String> reflections = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            boolean copied = i % EACH == EACH - 1;
            reflections.add(copied ? corpus.disguised(reflections.get(corpus.random.nextInt(i))) : corpus.reflection());
            texts.add(corpus.document(i, reflections.get(i)));
        }
        return texts;
    }

    private String disguised(String reflection) {
        StringBuilder copy = new StringBuilder();
        for (String word : reflection.split("(?<= )", -1)) {
            boolean other = word.indexOf('\n') < 0 && random.nextInt(EACH) == 0;
            copy.append(other ? word() + " " : word);
        }
        return copy.toString();
    }

    private String reflection() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            text.append(sentence(60 + random.nextInt(30))).append(".\n\n");
        }
        return text.toString();
    }

    private String document(int number, String reflection) {
        StringBuilder text = new StringBuilder("---\n");
        text.append("title: ").append(sentence(4)).append(' ').append(number).append('\n');
        text.append("publishDate: 2025-0").append(1 + number % 9).append("-14 00:00:00\n");
        text.append("img: /assets/image-")
                .append(number)
                .append(".jpg\nimg_alt: ")
                .append(sentence(8))
                .append('\n');
        text.append("description: |\n  ").append(sentence(14)).append("\ntags:\n  - Java\n  - SQL\n---\n\n");
        text.append("### Recul réflexif\n\n");
        text.append(reflection);
        text.append("### Compétences mises en œuvre\n\n");
        items(text, 7);
        text.append("\n### Traces & preuves\n");
        for (int i = 0; i < 3; i++) {
            text.append("\n#### ").append(sentence(4)).append(" :\n");
            items(text, 4);
            text.append("- Voir [")
                    .append(sentence(3))
                    .append("](https://iut.example/")
                    .append(number)
                    .append(")\n");
        }
        return text.toString();
    }

    private void items(StringBuilder text, int count) {
        for (int i = 0; i < count; i++) {
            text.append("- ").append(sentence(10 + random.nextInt(8))).append('\n');
        }
    }

    private String sentence(int length) {
        StringBuilder sentence = new StringBuilder("Il");
        for (int i = 0; i < length; i++) {
            sentence.append(' ').append(word());
        }
        return sentence.toString();
    }
}
