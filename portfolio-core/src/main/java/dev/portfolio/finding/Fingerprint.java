package dev.portfolio.finding;

import dev.portfolio.source.Excerpt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a finding is known again by in a later version of its document: its rule, and what it is about. Lines may move,
 * and what stands around it may change; where the words it is about change, it is another finding.
 *
 * <p>Two findings of a document may have one fingerprint, as two images of one name that both lack a text: count them.
 *
 * @param value sixteen hexadecimal digits
 */
public record Fingerprint(String value) implements Comparable<Fingerprint> {

    private static final int BYTES = 8;
    private static final int LONGEST = 200;
    private static final int TOO_SHORT_TO_TELL = 2;

    /** What these miss is nowhere: they stand at a neighbour, or at the beginning. Their arguments say what it is. */
    private static final Set<String> OF_WHAT_IS_MISSING = Set.of(
            "section-missing",
            "field-missing",
            "front-matter-missing",
            "document-empty",
            "source-not-utf8",
            "source-too-large",
            "findings-left-out",
            "internal-error");

    private static final List<String> WHICH = List.of("field", "heading");
    private static final List<String> WHICH_IS_MISSING =
            List.of("field", "heading", "fields", "headings", "parent", "rule");
    private static final Pattern HEADING_SIGNS = Pattern.compile("^#{1,6} | #{1,6}$");
    private static final Pattern NUMBERED = Pattern.compile("\\[[0-9]+]");

    /** The fingerprint of a finding. */
    public static Fingerprint of(Finding finding) {
        StringBuilder told = new StringBuilder(finding.rule().value());
        for (String name : isMissing(finding) ? WHICH_IS_MISSING : WHICH) {
            told.append('\0')
                    .append(finding.arguments().get(name).map(Fingerprint::text).orElse(""));
        }
        told.append('\0').append(subject(finding));
        return of(told.toString());
    }

    /** The fingerprint of a document's path, for lists in which alike findings of several documents stand. */
    public static Fingerprint ofPath(String path) {
        return of(path);
    }

    private static Fingerprint of(String text) {
        byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return new Fingerprint(HexFormat.of().formatHex(digest, 0, BYTES));
    }

    /** The words that a finding is about, on one line and not too many of them; empty where it is about none. */
    public static String subject(Finding finding) {
        if (isMissing(finding)) {
            return "";
        }
        Excerpt excerpt = finding.location().excerpt();
        String part = HEADING_SIGNS
                .matcher(plain(excerpt.text().substring(excerpt.from(), excerpt.to())))
                .replaceAll("");
        return part.length() < TOO_SHORT_TO_TELL ? plain(excerpt.text()) : part;
    }

    private static boolean isMissing(Finding finding) {
        return OF_WHAT_IS_MISSING.contains(finding.rule().value());
    }

    /** An item of a list stays the same when another one is put before it. */
    private static String text(Argument argument) {
        if (argument instanceof Argument.Text text) {
            return NUMBERED.matcher(plain(text.value())).replaceAll("[]");
        }
        return argument instanceof Argument.Texts texts ? plain(String.join(" ", texts.values())) : "";
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String even = composed.replaceAll("[\\s\\h]+", " ").strip();
        return even.codePointCount(0, even.length()) <= LONGEST
                ? even
                : even.substring(0, even.offsetByCodePoints(0, LONGEST));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** By value. */
    @Override
    public int compareTo(Fingerprint other) {
        return value.compareTo(other.value);
    }

    /** The sixteen digits. */
    @Override
    public String toString() {
        return value;
    }
}
