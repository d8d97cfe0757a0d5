package dev.portfolio.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A framework, and documents that claim it: by title, by description, by codes in front matter, headings and text. */
final class Claiming {

    static final int COMPETENCIES = 20;
    static final int LEVELS = 3;
    static final int OUTCOMES = 6;

    private static final String[] DOES = {"Concevoir", "Mesurer", "Conduire", "Vérifier", "Décrire"};
    private static final String[] WHAT = {"un réseau", "une base", "un chantier", "une mesure"};

    private Claiming() {}

    static String framework() {
        StringBuilder yaml = new StringBuilder("framework: BANC\ncompetencies:\n");
        for (int competency = 1; competency <= COMPETENCIES; competency++) {
            yaml.append("  - code: C")
                    .append(competency)
                    .append("\n    number: ")
                    .append(competency);
            yaml.append("\n    title: ").append(title(competency)).append("\n    levels:\n");
            for (int level = 1; level <= LEVELS; level++) {
                yaml.append("      - order: ").append(level).append("\n        label: ");
                yaml.append(label(competency, level)).append("\n        outcomes:\n");
                for (int outcome = 1; outcome <= OUTCOMES; outcome++) {
                    yaml.append("          ")
                            .append(code(competency, level, outcome))
                            .append(": Savoir ");
                    yaml.append(title(competency).toLowerCase(Locale.ROOT)).append(" au degré ");
                    yaml.append(level).append(" de la façon ").append(outcome).append('\n');
                }
            }
        }
        return yaml.toString();
    }

    private static String title(int competency) {
        int number = competency - 1;
        return DOES[number % DOES.length] + " " + WHAT[number / DOES.length % WHAT.length] + " de bout en bout";
    }

    private static String label(int competency, int level) {
        return List.of("Découvrir", "Pratiquer", "Maîtriser").get(level - 1) + " comment "
                + title(competency).toLowerCase(Locale.ROOT);
    }

    private static String code(int competency, int level, int outcome) {
        return "AC" + level + "." + competency + "." + outcome;
    }

    /** Ordinary documents, each with a competency and a level in its front matter and outcomes in its evidence. */
    static List<String> documents(int count) {
        List<String> texts = new ArrayList<>();
        List<String> plain = Corpus.withCopies(count);
        for (int i = 0; i < count; i++) {
            int competency = 1 + i % COMPETENCIES;
            int level = 1 + i / COMPETENCIES % LEVELS;
            String head = plain.get(i)
                    .replaceFirst("title: .*", "title: " + title(competency))
                    .replaceFirst("description: \\|\n.*", "description: \"" + label(competency, level) + "\"");
            StringBuilder text = new StringBuilder(head);
            for (int outcome = 1; outcome <= OUTCOMES; outcome++) {
                text.append("- ").append(code(competency, level, outcome));
                text.append(" : voir [la preuve](https://iut.example/p")
                        .append(outcome)
                        .append(")\n");
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
