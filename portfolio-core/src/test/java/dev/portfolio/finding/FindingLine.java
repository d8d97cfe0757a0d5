package dev.portfolio.finding;

import dev.portfolio.source.Location;

/** A finding on one line, as tests state it: {@code 8:1-8:5 error field-empty.list}, and the related places behind it. */
public final class FindingLine {

    private FindingLine() {}

    public static String of(Finding finding) {
        Location place = finding.location();
        String variant = finding.variant().isEmpty() ? "" : "." + finding.variant();
        StringBuilder told = new StringBuilder();
        told.append(place.start()).append('-').append(place.end()).append(' ');
        told.append(finding.severity().word()).append(' ');
        told.append(finding.rule()).append(variant);
        finding.related()
                .forEach(other ->
                        told.append(" +").append(other.start()).append('-').append(other.end()));
        return told.toString();
    }
}
