package dev.portfolio.rule;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.Target;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An image's file is there, and no browser can show it: it is empty, cut off, or something else under its name. */
record ImageUnreadable(RuleId id, Severity severity) implements PortfolioRule {

    private static final Set<String> ENDINGS = Set.of(
            "png", "apng", "jpg", "jpeg", "jfif", "gif", "webp", "avif", "svg", "bmp", "ico", "tif", "tiff", "heic",
            "heif");

    /** What files of images begin with, whatever they are called: browsers look at it, and not at the name. */
    private static final List<String> BEGINNINGS = List.of(
            "\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF", "GIF87a", "GIF89a", "BM", "\0\0\1\0", "II*\0", "MM\0*");

    private static final String PNG = BEGINNINGS.get(0);

    ImageUnreadable() {
        this(new RuleId("image-unreadable"), Severity.ERROR);
    }

    @Override
    public void check(PortfolioCheck check) {
        List<String> roots = check.publicRoots();
        for (DocumentFacts document : check.documents()) {
            for (Target target : document.targets()) {
                if (target.kind() != Target.Kind.LINK) {
                    check(target, document.path(), roots, check);
                }
            }
        }
    }

    private static void check(Target target, String document, List<String> roots, PortfolioCheck check) {
        Destination destination = Destination.of(target.destination());
        String name = destination.fileName();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (destination.isOnAuthorsDisk() || !ENDINGS.contains(ending)) {
            return;
        }
        Optional<String> path = destination.candidates(target.kind(), document, roots).stream()
                .map(check.files()::find)
                .filter(answer -> answer.status() == FileIndex.Status.PRESENT)
                .map(FileIndex.Answer::path)
                .findFirst();
        path.flatMap(check.files()::sample).flatMap(ImageUnreadable::fault).ifPresent(fault -> {
            Arguments arguments = Arguments.none()
                    .with("destination", target.destination())
                    .with("path", path.orElse(""))
                    .with("field", target.field());
            check.report(fault, target.location(), arguments, target.others());
        });
    }

    /** Why a file is no image that can be shown: a variant of the message; empty where it may be one. */
    private static Optional<String> fault(FileSample file) {
        String head = file.head();
        if (file.size() == 0) {
            return Optional.of("empty");
        }
        if (head.chars().allMatch(c -> c == 0)) {
            return Optional.of("blank");
        }
        if (head.startsWith(PNG)) {
            return file.tail().contains("IEND") ? Optional.empty() : Optional.of("cut");
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return file.size() < webpSize(head) ? Optional.of("cut") : Optional.empty();
        }
        boolean known = BEGINNINGS.stream().anyMatch(head::startsWith) || head.startsWith("ftyp", 4);
        return known ? Optional.empty() : text(head);
    }

    private static long webpSize(String head) {
        long size = 0;
        for (int i = 7; i >= 4; i--) {
            size = size * 256 + head.charAt(i);
        }
        return size + 8;
    }

    /** What begins like none of them may be drawn in XML; or be a page, or a note of where the image is kept. */
    private static Optional<String> text(String head) {
        String lower = head.replace("\0", "").toLowerCase(Locale.ROOT);
        String trimmed = lower.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading();
        boolean page = trimmed.startsWith("<!doctype html") || trimmed.startsWith("<html");
        if (page) {
            return Optional.of("page");
        }
        if (lower.contains("<svg")
                || lower.contains(":svg")
                || trimmed.startsWith("<?xml")
                || trimmed.startsWith("<!--")) {
            return Optional.empty();
        }
        return Optional.of(trimmed.startsWith("version https://git-lfs") ? "pointer" : "other");
    }
}
