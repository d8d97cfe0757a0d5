package dev.portfolio.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes a framework in this project's own format.
 *
 * <pre>{@code
 * String yaml = YamlFramework.of(framework);
 * FrameworkReader.read(SourceText.of("framework.yaml", yaml)).framework();   // the same framework
 * }</pre>
 */
public final class YamlFramework {

    /** What YAML reads as the text it is, in any place, and as no number, date or truth value in any version of it. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ’'()._/+-]*(?<! )");

    private static final List<String> WORDS =
            List.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "oui", "non");

    private final StringBuilder yaml = new StringBuilder();

    private YamlFramework() {}

    /** The framework as YAML. */
    public static String of(Framework framework) {
        YamlFramework writer = new YamlFramework();
        writer.write(framework);
        return writer.yaml.toString();
    }

    private void write(Framework framework) {
        optional(0, "framework", Optional.of(framework.code()).filter(code -> !code.isEmpty()));
        optional(0, "title", framework.title());
        optional(0, "type", framework.type());
        optional(0, "version", framework.version());
        line("competencies:");
        framework.competencies().forEach(this::write);
        if (!framework.tracks().isEmpty()) {
            line("tracks:");
            framework.tracks().forEach(this::write);
        }
    }

    private void write(Competency competency) {
        line("  - code: " + scalar(competency.code()));
        optional(4, "id", competency.id());
        optional(4, "number", competency.number().map(Object::toString));
        if (!competency.name().equals(competency.code())) {
            line(4, "name", competency.name());
        }
        if (!competency.title().equals(competency.name())) {
            line(4, "title", competency.title());
        }
        list("situations", competency.situations());
        list("components", competency.components());
        if (!competency.levels().isEmpty()) {
            line("    levels:");
            competency.levels().forEach(this::write);
        }
    }

    private void list(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            line("    " + key + ":");
            texts.forEach(text -> line("      - " + scalar(text)));
        }
    }

    private void write(Level level) {
        line("      - order: " + level.order());
        optional(8, "label", Optional.of(level.label()).filter(label -> !label.isEmpty()));
        optional(8, "year", level.year());
        if (!level.outcomes().isEmpty()) {
            line("        outcomes:");
            level.outcomes().forEach(outcome -> line(10, scalar(outcome.code()), outcome.label()));
        }
    }

    private void write(Track track) {
        line("  - code: " + scalar(track.code()));
        if (!track.title().equals(track.code())) {
            line(4, "title", track.title());
        }
        Map<Optional<Integer>, List<Track.Reach>> byYear = new LinkedHashMap<>();
        track.reaches()
                .forEach(reach -> byYear.computeIfAbsent(reach.year(), first -> new ArrayList<>())
                        .add(reach));
        List<Track.Reach> always = byYear.getOrDefault(Optional.<Integer>empty(), List.of());
        if (!always.isEmpty()) {
            line("    levels:");
            always.forEach(reach -> line("      " + scalar(reach.competency()) + ": " + reach.level()));
        }
        if (byYear.keySet().stream().anyMatch(Optional::isPresent)) {
            line("    years:");
            byYear.forEach((year, reaches) -> year.ifPresent(number -> {
                line("      " + number + ":");
                reaches.forEach(reach -> line("        " + scalar(reach.competency()) + ": " + reach.level()));
            }));
        }
    }

    private void optional(int indent, String key, Optional<String> text) {
        text.ifPresent(present -> line(indent, key, present));
    }

    private void line(int indent, String key, String text) {
        line(" ".repeat(indent) + key + ": " + (key.equals("number") ? text : scalar(text)));
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }

    private static String scalar(String text) {
        if (PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || c == 0xFEFF || (c >= 0xD800 && c <= 0xDFFF)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
