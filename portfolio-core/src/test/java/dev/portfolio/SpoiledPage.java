package dev.portfolio;

import java.util.List;
import java.util.Random;

/** A page with a few strokes of a clumsy hand: pieces deleted, doubled, put in or put over others. */
final class SpoiledPage {
    private SpoiledPage() {}

    static String of(String page, List<String> pieces, Random random) {
        StringBuilder text = new StringBuilder(page);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(random.nextInt(10) == 0 ? 200 : 4));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                case 2 -> text.insert(at, pieces.get(random.nextInt(pieces.size())));
                default -> text.replace(at, end, pieces.get(random.nextInt(pieces.size())));
            }
        }
        if (random.nextInt(10) == 0) {
            text.setLength(random.nextInt(text.length() + 1));
        }
        return text.toString();
    }
}
