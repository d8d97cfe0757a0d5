package dev.portfolio.run;

import dev.portfolio.profile.ExternalLinks;
import dev.portfolio.rule.Web;
import dev.portfolio.rule.WebAnswer;
import dev.portfolio.rule.WebAnswer.Status;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks the web: each address once, one request at a time to a host, a few hosts at a time, and not longer than the
 * profile allows. The only network there is.
 */
final class WebCheck implements Web {

    private static final int AT_A_TIME = 4;

    private final ExternalLinks settings;
    private final Optional<AnswerFile> kept;
    private final Network network;

    /** What is asked, and how: tests have their own. */
    record Network(WebVisit.Hosts hosts, AddressPolicy policy, HostTurns.Pauses pauses, SSLSocketFactory secure) {

        /** The world. */
        static Network world() {
            return new Network(
                    name -> List.of(InetAddress.getAllByName(name)),
                    new PublicAddresses(),
                    (host, seconds) -> TimeUnit.SECONDS.sleep(seconds),
                    (SSLSocketFactory) SSLSocketFactory.getDefault());
        }
    }

    WebCheck(ExternalLinks settings, Optional<AnswerFile> kept, Network network) {
        this.settings = settings;
        this.kept = kept;
        this.network = network;
    }

    /** What is asked as the profile says, and the answers of other days. */
    static Web of(ExternalLinks settings, Optional<AnswerFile> kept) {
        return new WebCheck(settings, kept, Network.world());
    }

    @Override
    public Map<String, WebAnswer> ask(Collection<String> addresses) {
        Map<String, WebAnswer> known = kept.map(AnswerFile::answers).orElse(Map.of());
        Map<String, Optional<WebAddress>> meant = new LinkedHashMap<>();
        Map<String, List<WebAddress>> byHost = new LinkedHashMap<>();
        Set<WebAddress> seen = new HashSet<>();
        for (String address : addresses) {
            Optional<WebAddress> read = WebAddress.of(address);
            meant.put(address, read);
            read.filter(one -> seen.add(one) && !known.containsKey(one.toString()))
                    .ifPresent(one -> byHost.computeIfAbsent(one.host(), unseen -> new ArrayList<>())
                            .add(one));
        }
        Map<String, WebAnswer> fresh = byHost.isEmpty() ? Map.of() : asked(byHost);
        kept.filter(file -> !fresh.isEmpty()).ifPresent(file -> file.add(fresh));
        Map<String, WebAnswer> answers = new HashMap<>();
        meant.forEach((written, address) -> answers.put(
                written,
                address.map(WebAddress::toString)
                        .map(one -> fresh.getOrDefault(
                                one, known.getOrDefault(one, new WebAnswer(Status.NOT_ASKED, 0, ""))))
                        .orElse(new WebAnswer(Status.MALFORMED, 0, ""))));
        return answers;
    }

    private Map<String, WebAnswer> asked(Map<String, List<WebAddress>> byHost) {
        Map<String, WebAnswer> answers = new ConcurrentHashMap<>();
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME, WebConnections::daemon);
        try (WebConnections connections = new WebConnections(settings.timeout(), network.secure())) {
            HostTurns turns = new HostTurns(settings.pause(), network.pauses());
            WebVisit visit = new WebVisit(network.hosts(), network.policy(), connections, turns);
            byHost.values().forEach(of -> workers.execute(() -> visit(visit, of, answers)));
            workers.shutdown();
            boolean all = workers.awaitTermination(settings.limit(), TimeUnit.SECONDS);
            if (!all) {
                workers.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
        return judged(Map.copyOf(answers));
    }

    private static void visit(WebVisit visit, List<WebAddress> addresses, Map<String, WebAnswer> answers) {
        for (WebAddress address : addresses) {
            try {
                WebAnswer answer = visit.to(address);
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                answers.put(address.toString(), answer);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException trouble) {
                answers.put(address.toString(), new WebAnswer(Status.NO_ANSWER, 0, address.host()));
            }
        }
    }

    /** Where no host at all is known, it is the network that is missing, and not the hosts. */
    private static Map<String, WebAnswer> judged(Map<String, WebAnswer> answers) {
        boolean anyKnown = answers.values().stream()
                .anyMatch(answer -> answer.status() == Status.THERE
                        || answer.code() > 0
                        || answer.status() == Status.CERTIFICATE
                        || answer.status() == Status.CIRCLE);
        if (anyKnown) {
            return answers;
        }
        Map<String, WebAnswer> unknown = new HashMap<>(answers);
        unknown.replaceAll((address, answer) ->
                answer.status() == Status.NO_HOST ? new WebAnswer(Status.NO_ANSWER, 0, answer.host()) : answer);
        return unknown;
    }
}
