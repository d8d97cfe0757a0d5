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
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files under a folder. Names are compared with the folder's own listing, so that a difference in case is seen on
 * disks that do not care about it, and accents may be composed or decomposed. Nothing outside is ever looked at.
 */
final class DirectoryIndex implements FileIndex {

    private final InnerLinks links;
    private final Map<Path, Listing> listings = new HashMap<>();
    private final Map<Path, NearName> nearNames = new HashMap<>();
    private final Map<String, Optional<FileSample>> samples = new HashMap<>();

    DirectoryIndex(Path root) {
        this.links = new InnerLinks(root);
    }

    /** An answer, and the file it is about. */
    private record Found(Answer answer, Optional<Path> file) {

        static Found none(Status status, String path) {
            return new Found(new Answer(status, path), Optional.empty());
        }
    }

    /** An entry of a folder: its name as text, and as the disk has it. */
    private record Entry(String name, Path onDisk) {}

    /** A folder's entries, by their names and by their names in whatever case. */
    private record Listing(Map<String, Entry> byName, Map<String, Entry> byAnyCase) {}

    @Override
    public Answer find(String path) {
        return look(path).answer();
    }

    private Found look(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..") && names.isEmpty()) {
                return Found.none(Status.OUTSIDE, path);
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
    public Optional<String> near(String path) {
        int end = path.lastIndexOf('/') + 1;
        Found folder = look(path.substring(0, end));
        return folder.file()
                .map(place -> nearNames.computeIfAbsent(place, this::files))
                .flatMap(names -> names.to(nfc(path.substring(end))))
                .map(name -> folder.answer().path().isEmpty()
                        ? name
                        : folder.answer().path() + "/" + name);
    }

    /** The files that can be opened: what a link leads out to is none of them. */
    private NearName files(Path folder) {
        Listing listing = listings.computeIfAbsent(folder, DirectoryIndex::list);
        return new NearName(listing.byName().values().stream()
                .filter(entry -> links.real(folder, entry.onDisk())
                        .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .isPresent())
                .map(Entry::name)
                .toList());
    }

    private Found walk(Deque<String> names, String path) {
        Path file = links.root();
        List<String> really = new ArrayList<>();
        boolean exact = true;
        for (String name : names) {
            Listing listing = listings.computeIfAbsent(file, DirectoryIndex::list);
            Optional<Entry> same = Optional.ofNullable(listing.byName().get(nfc(name)));
            Optional<Entry> alike =
                    same.or(() -> Optional.ofNullable(listing.byAnyCase().get(anyCase(name))));
            if (alike.isEmpty()) {
                return Found.none(Status.ABSENT, path);
            }
            exact &= same.isPresent();
            really.add(alike.get().name());
            Optional<Path> real = links.real(file, alike.get().onDisk());
            if (real.isEmpty()) {
                return Found.none(Status.OUTSIDE, path);
            }
            file = real.get();
        }
        Answer answer = new Answer(exact ? Status.PRESENT : Status.OTHER_CASE, String.join("/", really));
        return new Found(answer, Optional.of(file));
    }

    private static Listing list(Path folder) {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Path name = file.getFileName();
                if (name != null) {
                    entries.add(new Entry(FileName.of(file), name));
                }
            }
        } catch (IOException | DirectoryIteratorException notAFolder) {
            entries.clear();
        }
        entries.sort(Comparator.comparing(Entry::name));
        Listing listing = new Listing(new HashMap<>(), new HashMap<>());
        for (Entry entry : entries) {
            listing.byName().putIfAbsent(nfc(entry.name()), entry);
            listing.byAnyCase().putIfAbsent(anyCase(entry.name()), entry);
        }
        return listing;
    }

    private static String nfc(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Letter by letter, whatever the language: disks that do not care about case do so too. */
    private static String anyCase(String name) {
        char[] letters = nfc(name).toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
        }
        return new String(letters);
    }

    @Override
    public boolean isFolder(String path) {
        return look(path)
                .file()
                .filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                .isPresent();
    }

    @Override
    public Optional<FileSample> sample(String path) {
        return samples.computeIfAbsent(path, known -> look(known).file().flatMap(DirectoryIndex::read));
    }

    /** The file has no links on its way: if one comes into it meanwhile, nothing is read. */
    private static Optional<FileSample> read(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
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
}
