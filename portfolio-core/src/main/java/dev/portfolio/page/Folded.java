package dev.portfolio.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;

/**
 * What is in the documents that a large page does not show at once: a browser needs seconds to read all of a thousand
 * documents, and a moment for this. It is the HTML of each, behind the id of its document, compressed (RFC 1951) and
 * written as Base64.
 */
final class Folded {

    /** The separators that ASCII has for such things: no text of a page holds any. */
    private static final char UNIT = '\u001F';

    private static final char RECORD = '\u001E';

    private Folded() {}

    /** Empty where no document is folded. */
    static Optional<String> of(List<FileView> files, Words words) {
        StringBuilder all = new StringBuilder();
        for (FileView file : files) {
            if (file.isFolded()) {
                PageOutput out = new PageOutput();
                JteinsideGenerated.render(out, PageOutput.NOBODY, words, file);
                all.append(file.id()).append(UNIT).append(out.html()).append(RECORD);
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(compressed(all.toString()));
    }

    private static String compressed(String text) {
        byte[] input = text.getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(input);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(input.length / 4);
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return Base64.getEncoder().encodeToString(out.toByteArray());
        } finally {
            deflater.end();
        }
    }
}
