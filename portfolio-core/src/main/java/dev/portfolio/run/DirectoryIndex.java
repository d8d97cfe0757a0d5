package dev.portfolio.run;

import dev.portfolio.rule.FileIndex;
import dev.portfolio.rule.FileSample;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files under a folder. Names are compared with the folder's own listing, so that a difference in case is seen on
 * disks that do not care about it, and accents may be composed or decomposed. Nothing outside is ever looked at.
 */
final class DirectoryIndex implements FileIndex {

    private final Path root;
    private final Map<String, List<String>> listings = new HashMap<>();
    private final Map<String, Boolean> inside = new HashMap<>();
    private final Map<String, Optional<FileSample>> samples = new HashMap<>();

    DirectoryIndex(Path root) {
        this.root = root;
    }

    @Override
    public Answer find(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..") && names.isEmpty()) {
                return new Answer(Status.OUTSIDE, path);
            }
            if (name.equals("..")) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return walk(names, String.join("/", names));
    }

    @Override
    public Optional<FileSample> sample(String path) {
        return samples.computeIfAbsent(path, this::read);
    }

    private Optional<FileSample> read(String path) {
        Path file = root.resolve(path);
        if (!isInside(path) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            String head = read(channel, 0);
            String tail = read(channel, Math.max(0, size - FileSample.LENGTH));
            return Optional.of(new FileSample(size, head, tail));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String read(SeekableByteChannel channel, long from) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(FileSample.LENGTH);
        channel.position(from);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // Until it is full, or the file ends.
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }

    private Answer walk(Deque<String> names, String path) {
        String at = "";
        boolean exact = true;
        for (String name : names) {
            List<String> listing = listing(at);
            String same = first(listing, name, false);
            String alike = same.isEmpty() ? first(listing, name, true) : same;
            if (alike.isEmpty()) {
                return new Answer(Status.ABSENT, path);
            }
            exact &= !same.isEmpty();
            at = at.isEmpty() ? alike : at + "/" + alike;
            if (!isInside(at)) {
                return new Answer(Status.OUTSIDE, path);
            }
        }
        return new Answer(exact ? Status.PRESENT : Status.OTHER_CASE, at);
    }

    private static String first(List<String> listing, String name, boolean anyCase) {
        String wanted = nfc(name);
        for (String entry : listing) {
            String candidate = nfc(entry);
            if (anyCase ? candidate.equalsIgnoreCase(wanted) : candidate.equals(wanted)) {
                return entry;
            }
        }
        return "";
    }

    private static String nfc(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private List<String> listing(String folder) {
        return listings.computeIfAbsent(folder, this::list);
    }

    private List<String> list(String folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root.resolve(folder))) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (IOException | DirectoryIteratorException | InvalidPathException notAFolder) {
            return List.of();
        }
        names.sort(null);
        return names;
    }

    /** Whether a symbolic link, if it is one, stays in the portfolio. */
    private boolean isInside(String path) {
        return inside.computeIfAbsent(path, known -> {
            Path file = root.resolve(known);
            try {
                return !Files.isSymbolicLink(file) || file.toRealPath().startsWith(root.toRealPath());
            } catch (IOException broken) {
                return false;
            }
        });
    }
}
