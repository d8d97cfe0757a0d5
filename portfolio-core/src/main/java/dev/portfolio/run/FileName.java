package dev.portfolio.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Names of files, as text. A name is bytes on most disks, and a machine whose locale is not UTF-8 reads question marks
 * out of accents: their bytes are read as UTF-8 then, wherever they were written.
 */
final class FileName {

    private static final char UNKNOWN = '\uFFFD';

    private FileName() {}

    /** A file's own name; U+FFFD stands for what is no UTF-8 either. */
    static String of(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.indexOf(UNKNOWN) < 0 ? name : last(new String(bytes(file), StandardCharsets.UTF_8));
    }

    /** The names from a folder to a file in it, with forward slashes. */
    static String from(Path folder, Path file) {
        Deque<String> names = new ArrayDeque<>();
        Path at = file;
        while (at != null && !at.equals(folder)) {
            names.addFirst(of(at));
            at = at.getParent();
        }
        return String.join("/", names);
    }

    /** A path as an address spells its bytes, and not its letters. */
    private static byte[] bytes(Path file) {
        String written = file.toUri().getRawPath();
        byte[] bytes = new byte[written.length()];
        int length = 0;
        for (int i = 0; i < written.length(); i++) {
            boolean encoded = written.charAt(i) == '%';
            bytes[length++] = (byte) (encoded ? Integer.parseInt(written, i + 1, i + 3, 16) : written.charAt(i));
            i += encoded ? 2 : 0;
        }
        return Arrays.copyOf(bytes, length);
    }

    private static String last(String path) {
        String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return whole.substring(whole.lastIndexOf('/') + 1);
    }
}
