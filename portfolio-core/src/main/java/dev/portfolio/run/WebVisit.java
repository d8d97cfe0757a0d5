package dev.portfolio.run;

import dev.portfolio.rule.WebAnswer;
import dev.portfolio.rule.WebAnswer.Status;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Follows one address to where it ends. Wherever it leads on to is judged anew before anything is sent there. */
final class WebVisit {

    private static final int MOST_STEPS = 10;
    private static final int LONGEST_WAIT = 10;

    private final Hosts hosts;
    private final AddressPolicy policy;
    private final WebConnections connections;
    private final HostTurns turns;

    /** Looks up the addresses of a host. */
    @FunctionalInterface
    interface Hosts {
        List<InetAddress> of(String name) throws UnknownHostException;
    }

    WebVisit(Hosts hosts, AddressPolicy policy, WebConnections connections, HostTurns turns) {
        this.hosts = hosts;
        this.policy = policy;
        this.connections = connections;
        this.turns = turns;
    }

    /** What becomes of asking for an address. */
    WebAnswer to(WebAddress start) throws InterruptedException {
        Set<WebAddress> seen = new HashSet<>();
        WebAddress at = start;
        boolean remembered = false;
        try {
            while (seen.size() < MOST_STEPS && seen.add(at)) {
                Optional<InetAddress> judged = judged(at);
                if (judged.isEmpty()) {
                    return new WebAnswer(at.equals(start) ? Status.PRIVATE : Status.PRIVATE_BEHIND, 0, at.host());
                }
                if (!at.isOnWebPort()) {
                    return new WebAnswer(Status.THERE, 0, at.host());
                }
                WebResponse response = ask(at, judged.get());
                remembered |= response.remembers();
                Optional<WebAddress> next =
                        response.leadsOn() ? response.location().flatMap(at::to) : Optional.empty();
                if (next.isEmpty()) {
                    return new WebAnswer(status(response), response.code(), at.host());
                }
                at = next.get();
            }
            // Some servers lead in a circle whoever does not give back what they want remembered: a browser does.
            return new WebAnswer(remembered ? Status.THERE : Status.CIRCLE, 0, at.host());
        } catch (MalformedHostException noHost) {
            return new WebAnswer(Status.MALFORMED, 0, at.host());
        } catch (UnknownHostException noHost) {
            return new WebAnswer(Status.NO_HOST, 0, at.host());
        } catch (IOException silent) {
            return new WebAnswer(isDistrust(silent) ? Status.CERTIFICATE : Status.NO_ANSWER, 0, at.host());
        }
    }

    private static final class MalformedHostException extends UnknownHostException {
        private static final long serialVersionUID = 1L;
    }

    /** The host's address, if all that it has are public: one that is not may be meant by whoever gave it the others. */
    private Optional<InetAddress> judged(WebAddress address) throws UnknownHostException {
        String host = address.host();
        List<InetAddress> all;
        if (NumericHost.is(host)) {
            all = List.of(NumericHost.of(host).orElseThrow(MalformedHostException::new));
        } else if (PublicAddresses.isLocalName(host)) {
            return Optional.empty();
        } else {
            all = hosts.of(host);
        }
        boolean open = !all.isEmpty() && all.stream().allMatch(one -> policy.isPublic(one, address.port()));
        return all.stream().filter(any -> open).findFirst();
    }

    /** Asks for the head of an answer alone; whatever is not good is asked for again as browsers ask. */
    private WebResponse ask(WebAddress address, InetAddress judged) throws IOException, InterruptedException {
        Optional<WebResponse> head = head(address, judged);
        if (head.filter(WebResponse::isGood).isPresent()) {
            return head.get();
        }
        Optional<Integer> wait = head.filter(WebResponse::isBusy).flatMap(WebResponse::later);
        if (wait.filter(seconds -> seconds > LONGEST_WAIT).isPresent()) {
            return head.orElseThrow();
        }
        if (wait.isPresent()) {
            turns.waitFor(address.host(), wait.get());
        }
        return turns.take(address.host(), () -> connections.send("GET", address, judged));
    }

    private Optional<WebResponse> head(WebAddress address, InetAddress judged)
            throws IOException, InterruptedException {
        try {
            return Optional.of(turns.take(address.host(), () -> connections.send("HEAD", address, judged)));
        } catch (SSLException distrust) {
            throw distrust;
        } catch (IOException maybeOnlyThat) {
            return Optional.empty();
        }
    }

    /** What is refused to us is there all the same. */
    private static Status status(WebResponse response) {
        if (response.code() == 404 || response.code() == 410) {
            return Status.GONE;
        }
        if (response.isBusy()) {
            return response.code() == 503 ? Status.NO_ANSWER : Status.THERE;
        }
        return response.isFailure() ? Status.FAILING : Status.THERE;
    }

    private static boolean isDistrust(IOException trouble) {
        Throwable cause = trouble;
        for (int i = 0; i < MOST_STEPS && cause != null; i++) {
            if (cause instanceof CertificateException
                    || cause instanceof SSLPeerUnverifiedException
                    || cause instanceof CertPathValidatorException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
