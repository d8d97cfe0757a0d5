package dev.portfolio.page;

import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Messages;
import dev.portfolio.finding.Prose;
import dev.portfolio.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what a page shows of each file: those with the most to mend first. */
final class FileViews {

    private static final Comparator<FileView> WORST_FIRST = Comparator.comparingLong(FileView::errors)
            .thenComparingLong(FileView::warnings)
            .thenComparingLong(FileView::infos)
            .reversed()
            .thenComparing(FileView::path);

    /** A browser needs seconds for all that is in a thousand documents; the first ones are enough to begin with. */
    private static final int AT_ONCE = 40;

    private final ReportContent content;
    private final Messages messages;
    private final Words words;
    private final SourceLinks links;
    private final Map<String, List<FindingView>> findings = new TreeMap<>();
    private int count;

    private FileViews(ReportContent content, Words words) {
        this.content = content;
        this.messages = content.messages();
        this.words = words;
        this.links = new SourceLinks(content.sourceUrl());
    }

    static List<FileView> of(ReportContent content, Words words) {
        return new FileViews(content, words).files();
    }

    private List<FileView> files() {
        content.findings().forEach(finding -> add(finding, Optional.empty()));
        content.silenced().forEach(silenced -> add(silenced.finding(), Optional.of(why(silenced))));
        Map<String, ReportContent.Doc> documents = new TreeMap<>();
        findings.keySet().forEach(path -> documents.put(path, ReportContent.Doc.at(path)));
        Set<String> known = new HashSet<>();
        content.documents().forEach(document -> {
            documents.put(document.path(), document);
            known.add(document.path());
        });
        List<FileView> files = new ArrayList<>();
        documents.forEach((path, document) -> files.add(new FileView(
                "d" + (files.size() + 1),
                document,
                findings.getOrDefault(path, List.of()).stream()
                        .sorted(Comparator.comparing(FindingView::finding))
                        .toList(),
                links.to(path, 1),
                known.contains(path),
                false)));
        files.sort(WORST_FIRST);
        files.subList(Math.min(AT_ONCE, files.size()), files.size()).replaceAll(FileView::folded);
        return List.copyOf(files);
    }

    private void add(Finding finding, Optional<String> silence) {
        count++;
        findings.computeIfAbsent(finding.location().path(), path -> new ArrayList<>())
                .add(new FindingView(
                        "f" + count,
                        finding,
                        Prose.of(messages.message(finding)),
                        messages.mend(finding).map(Prose::of).orElse(List.of()),
                        silence,
                        content.baselined() && silence.isEmpty(),
                        links));
    }

    /** Who says that a finding does not count, until when, and why. */
    private String why(ReportContent.Silenced silenced) {
        List<String> why = new ArrayList<>();
        Arguments place = Arguments.none()
                .with("line", silenced.place().map(at -> at.start().line()).orElse(0))
                .with("place", silenced.place().map(Location::toString).orElse(""));
        boolean told = silenced.place().isPresent();
        why.add(
                told
                        ? messages.render("report.suppressed." + silenced.by(), place)
                                .orElse(silenced.by())
                        : words.text("report.silenced." + silenced.by()));
        silenced.until()
                .flatMap(day -> messages.render(
                        "report.suppressed.until", Arguments.none().with("until", day.toString())))
                .ifPresent(why::add);
        String reason = silenced.reason().isBlank() ? "" : " — " + silenced.reason();
        return String.join(", ", why) + reason;
    }
}
