package dev.portfolio.run;

import dev.portfolio.rule.WebAnswer;
import dev.portfolio.rule.WebAnswer.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the web answered lately, so that it need not be asked again: what is there for a week, what is not for an hour,
 * for somebody may just be mending it. A line for each address; a file that is anything else is not used.
 *
 * @param file the file, whether there is one or not
 * @param clock tells how old an answer is
 */
record AnswerFile(Path file, Clock clock) {

    private static final String HEAD = "# What the web answered, and when: portfolio links 1";
    private static final Pattern LINE =
            Pattern.compile("(\\S{1,30}) ([A-Z_]{1,20}) ([0-9]{1,3}) (\\S{1,300}) (https?://\\S+)");
    private static final long LARGEST = 32L * 1024 * 1024;
    private static final Duration GOOD = Duration.ofDays(7);
    private static final Duration BAD = Duration.ofHours(1);

    private static final Map<Status, Duration> KEPT = Map.of(
            Status.THERE, GOOD,
            Status.GONE, BAD,
            Status.FAILING, BAD,
            Status.NO_HOST, BAD,
            Status.CERTIFICATE, BAD,
            Status.CIRCLE, BAD);

    /** An answer, and when it came. */
    private record Dated(Instant time, WebAnswer answer) {}

    /** Whether there is a file under that name that holds something else. */
    boolean isForeign() {
        return Files.exists(file) && read().isEmpty();
    }

    /** The answers that still hold, by their addresses. */
    Map<String, WebAnswer> answers() {
        Map<String, WebAnswer> answers = new HashMap<>();
        read().orElse(Map.of()).forEach((address, dated) -> answers.put(address, dated.answer()));
        return answers;
    }

    /** Writes answers beside those that still hold. That they cannot be kept is no harm: they are asked for again. */
    void add(Map<String, WebAnswer> answers) {
        Map<String, Dated> all = new TreeMap<>(read().orElse(Map.of()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        answers.forEach((address, answer) -> {
            if (KEPT.containsKey(answer.status())) {
                all.put(address, new Dated(now, answer));
            }
        });
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        all.forEach((address, dated) -> text.append(dated.time())
                .append(' ')
                .append(dated.answer().status())
                .append(' ')
                .append(dated.answer().code())
                .append(' ')
                .append(dated.answer().host())
                .append(' ')
                .append(address)
                .append('\n'));
        try {
            WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (UncheckedIOException notKept) {
            return;
        }
    }

    /** What the file holds and is not too old; empty where it is not such a file. */
    private Optional<Map<String, Dated>> read() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1);
            if (!lines[0].equals(HEAD) || !lines[lines.length - 1].isEmpty()) {
                return Optional.empty();
            }
            Map<String, Dated> answers = new HashMap<>();
            for (int i = 1; i < lines.length - 1; i++) {
                Matcher line = LINE.matcher(lines[i]);
                if (!line.matches()) {
                    return Optional.empty();
                }
                Dated dated = dated(line);
                if (holds(dated)) {
                    answers.put(line.group(5), dated);
                }
            }
            return Optional.of(answers);
        } catch (IOException | DateTimeParseException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static Dated dated(Matcher line) {
        Status status = Status.valueOf(line.group(2));
        WebAnswer answer = new WebAnswer(status, Integer.parseInt(line.group(3)), line.group(4));
        return new Dated(Instant.parse(line.group(1)), answer);
    }

    /** One from the future was not written here. */
    private boolean holds(Dated dated) {
        Instant now = clock.instant();
        Duration longest = KEPT.getOrDefault(dated.answer().status(), Duration.ZERO);
        return !dated.time().isAfter(now) && dated.time().plus(longest).isAfter(now);
    }
}
