package dev.portfolio.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes bytes and remembers the first place where they are not UTF-8. */
final class Utf8 {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int BINARY_SAMPLE = 4096;

    private Utf8() {}

    static SourceText decode(String path, byte[] bytes) {
        boolean marked = startsWith(bytes, 0xEF, 0xBB, 0xBF);
        int start = marked ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return new SourceText(path, text, marked, null);
        }
        // What could not be decoded was replaced, unless the text holds that character itself.
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return new SourceText(path, text, marked, null);
        }
        DecodingFault fault =
                new DecodingFault(out.position(), in.position(), bytes[in.position()] & 0xFF, guess(bytes));
        return new SourceText(path, text, marked, fault);
    }

    private static DecodingFault.Guess guess(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return DecodingFault.Guess.UTF_16;
        }
        for (int i = 0; i < Math.min(bytes.length, BINARY_SAMPLE); i++) {
            if (bytes[i] == 0) {
                return DecodingFault.Guess.BINARY;
            }
        }
        return DecodingFault.Guess.WINDOWS_1252;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
