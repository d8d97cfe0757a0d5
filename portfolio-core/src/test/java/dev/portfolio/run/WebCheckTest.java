package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.profile.ExternalLinks;
import dev.portfolio.rule.WebAnswer;
import dev.portfolio.rule.WebAnswer.Status;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of addresses, as a server of this machine answers for the whole web. */
final class WebCheckTest {

    private static final Set<String> KNOWN = Set.of("site.example", "other.example", "third.example");

    private final List<String> pauses = new CopyOnWriteArrayList<>();
    private final List<String> lookedUp = new CopyOnWriteArrayList<>();
    private LocalServer server;

    @BeforeEach
    void aServer() throws IOException {
        server = LocalServer.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200, THERE", "204, THERE", "206, THERE", "304, THERE", "401, THERE", "403, THERE", "405, THERE", "416, THERE",
        "429, THERE", "451, THERE", "999, THERE", "400, THERE", "404, GONE", "410, GONE", "500, FAILING",
                "502, FAILING",
        "503, NO_ANSWER"
    })
    void aNumberIsAnAnswer(int code, Status status) {
        server.with("/x", code);
        assertThat(status("/x")).isEqualTo(status);
    }

    @Test
    void theHeadIsEnoughWhereItIsGood() {
        server.with("/x", 200);
        status("/x");
        assertThat(server.asked()).containsExactly("HEAD /x");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 500, 501, 503})
    void whoRefusesToGiveTheHeadAloneIsAskedAsBrowsersAsk(int code) {
        server.with(
                "/x",
                exchange ->
                        exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? code : 206, -1));
        assertThat(status("/x")).isEqualTo(Status.THERE);
        assertThat(server.asked()).containsExactly("HEAD /x", "GET /x");
        assertThat(server.heads().get(1).get("Range")).containsExactly("bytes=0-0");
    }

    @Test
    void nothingIsSentButWhatMustBe() {
        server.with("/x?a=1", 302, "Location: /y", "Set-Cookie: id=1; Path=/").with("/y", 200);
        ask("http://ada:secret@site.example:" + server.port() + "/x?a=1#part");
        assertThat(server.asked()).containsExactly("HEAD /x?a=1", "HEAD /y");
        assertThat(server.heads()).allSatisfy(head -> {
            assertThat(head.keySet()).containsExactlyInAnyOrder("Host", "User-agent", "Accept", "Connection");
            assertThat(head.get("Host")).containsExactly("site.example:" + server.port());
            assertThat(head.get("User-agent").get(0)).startsWith("portfolio-link-check");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void whatLeadsOnIsFollowed(int code) {
        server.with("/a/b?x", code, "Location: ../c d")
                .with("/c%20d", code, "Location: http://other.example:" + server.port() + "/e")
                .with("/e", code, "Location: //third.example:" + server.port() + "/f#part")
                .with("/f", code, "Location: ?g=é")
                .with("/f?g=%E9", 404);
        WebAnswer answer = ask(address("/a/b?x")).get(address("/a/b?x"));
        assertThat(answer).isEqualTo(new WebAnswer(Status.GONE, 404, "third.example"));
        assertThat(server.asked())
                .containsExactly("HEAD /a/b?x", "HEAD /c%20d", "HEAD /e", "HEAD /f", "HEAD /f?g=%E9", "GET /f?g=%E9");
    }

    @Test
    void aCircleEnds() {
        server.with("/a", 302, "Location: /b").with("/b", 302, "Location: /a");
        assertThat(status("/a")).isEqualTo(Status.CIRCLE);
        assertThat(server.asked()).containsExactly("HEAD /a", "HEAD /b");
    }

    @Test
    void aWayWithoutEndEnds() {
        for (int i = 0; i < 30; i++) {
            server.with("/" + i, 302, "Location: /" + (i + 1));
        }
        assertThat(status("/0")).isEqualTo(Status.CIRCLE);
        assertThat(server.asked()).hasSize(10);
    }

    @Test
    void aCircleForThoseWithoutCookiesIsNotTold() {
        server.with("/a", 302, "Location: /a", "Set-Cookie: seen=1");
        assertThat(status("/a")).isEqualTo(Status.THERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:moi@iut.example",
                "intent://x",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "ftp://x.example/"
            })
    void whatLeadsOnToSomethingElseIsLeftAlone(String location) {
        server.with("/a", 302, "Location: " + location);
        assertThat(status("/a")).isEqualTo(Status.THERE);
        assertThat(server.asked()).containsExactly("HEAD /a");
    }

    @Test
    void eachAddressIsAskedOnceHoweverItIsWritten() {
        server.with("/x", 200);
        String plain = address("/x");
        Map<String, WebAnswer> answers =
                ask(plain, plain.replace("site", "SITE"), plain.replace("http", "HTTP"), plain.replace("/x", "/x#y"));
        assertThat(answers).hasSize(4);
        assertThat(answers.values()).extracting(WebAnswer::status).containsOnly(Status.THERE);
        assertThat(server.asked()).containsExactly("HEAD /x");
    }

    @Test
    void aHostIsAskedOneRequestAtATimeWithAPauseBetween() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            server.with("/" + i, exchange -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                now.decrementAndGet();
                exchange.sendResponseHeaders(200, -1);
            });
            addresses.add(address("/" + i));
        }
        ask(addresses.toArray(String[]::new));
        assertThat(most).hasValue(1);
        assertThat(pauses).hasSize(19).containsOnly("site.example 1");
        assertThat(server.asked())
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(i -> "HEAD /" + i).toList());
    }

    @Test
    void severalHostsAreAskedAtATime() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        server.with("/x", exchange -> {
            both.countDown();
            try {
                exchange.sendResponseHeaders(both.await(20, TimeUnit.SECONDS) ? 200 : 404, -1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(ask(address("/x"), address("/x").replace("site", "other")).values())
                .extracting(WebAnswer::status)
                .containsOnly(Status.THERE);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aHostThatAsksToWaitIsWaitedFor(int code) {
        AtomicInteger requests = new AtomicInteger();
        server.with("/x", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "7");
            exchange.sendResponseHeaders(requests.getAndIncrement() == 0 ? code : 200, -1);
        });
        assertThat(status("/x")).isEqualTo(Status.THERE);
        assertThat(pauses).contains("site.example 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "86400", "99999999999", "Wed, 25 Nov 2026 12:00:00 GMT", "soon"})
    void aHostThatAsksToWaitForLongIsNotJudged(String later) {
        server.with("/x", 503, "Retry-After: " + later);
        assertThat(status("/x")).isEqualTo(Status.NO_ANSWER);
        assertThat(server.asked()).containsExactly("HEAD /x");
        assertThat(pauses).isEmpty();
    }

    @Test
    void aHostOfNoNameIsToldWhereOthersAreKnown() {
        server.with("/x", 200);
        Map<String, WebAnswer> answers = ask("http://nowhere.example/a", address("/x"));
        assertThat(answers.get("http://nowhere.example/a"))
                .isEqualTo(new WebAnswer(Status.NO_HOST, 0, "nowhere.example"));
    }

    @Test
    void whereNoHostIsKnownTheNetworkIsMissingAndNotTheHosts() {
        assertThat(ask("http://nowhere.example/a", "http://nothing.example/").values())
                .extracting(WebAnswer::status)
                .containsOnly(Status.NO_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "https:///x",
                "http://a b.example/",
                "http://x..example/",
                "http://256.1.1.1/",
                "http://1.2.3.4.5/",
                "http://[::1/",
                "http://[zz]/",
                "http://site.example:99999/",
                "http://site.example:0/",
                "http://-/",
                "http://%00.example/",
                "http://a%0d%0ab.example/",
                "http://0x100000000/"
            })
    void whatNoHostCanBeCalledIsToldWithoutAsking(String address) {
        assertThat(ask(address).get(address).status()).isEqualTo(Status.MALFORMED);
        assertThat(lookedUp).isEmpty();
    }

    @Test
    void aPortOfAnotherServiceIsNotAsked() {
        for (int port : List.of(1, 21, 22, 25, 110, 143, 445, 1023)) {
            String address = "http://site.example:" + port + "/";
            assertThat(ask(address).get(address).status()).isEqualTo(Status.THERE);
        }
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aServerThatIsSilentIsNotJudged() throws IOException {
        server.close();
        assertThat(status("/x")).isEqualTo(Status.NO_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n\r\n",
                "SSH-2.0-OpenSSH\r\n",
                "HTTP/1.1 abc\r\n\r\n",
                "HTTP/2 200\r\n\r\n",
                "HTTP/1.1 200 OK",
                "HTTP/1.1 100 Continue\r\n\r\n",
                "\u0000\u0001\u0002"
            })
    void anAnswerThatIsNoneIsNotJudged(String bytes) throws Exception {
        try (RawServer raw = new RawServer(bytes)) {
            String address = "http://site.example:" + raw.port() + "/x";
            assertThat(ask(address).get(address).status()).isIn(Status.NO_ANSWER, Status.THERE);
        }
    }

    @Test
    void aHeadWithoutEndIsReadOnlyAsFarAsNeedBe() throws Exception {
        try (RawServer raw = new RawServer("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(200_000))) {
            String address = "http://site.example:" + raw.port() + "/x";
            assertThat(ask(address).get(address).status()).isEqualTo(Status.THERE);
        }
    }

    @Test
    void whatThereIsNoTimeForIsNotAsked() {
        server.with("/slow", exchange -> {
            try {
                TimeUnit.SECONDS.sleep(30);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Map<String, WebAnswer> answers =
                check(new ExternalLinks(true, 20, 0, 1, List.of())).ask(List.of(address("/slow"), address("/x")));
        assertThat(answers.values()).extracting(WebAnswer::status).containsOnly(Status.NOT_ASKED);
        assertThat(server.asked()).containsExactly("HEAD /slow");
    }

    @Test
    void aServerThatAnswersALetterAtATimeIsGivenUp() throws Exception {
        try (RawServer raw = RawServer.dripping()) {
            String address = "http://site.example:" + raw.port() + "/x";
            Map<String, WebAnswer> answers =
                    check(new ExternalLinks(true, 1, 0, 60, List.of())).ask(List.of(address));
            assertThat(answers.get(address).status()).isEqualTo(Status.NO_ANSWER);
        }
    }

    private String address(String path) {
        return "http://site.example:" + server.port() + path;
    }

    private Status status(String path) {
        return ask(address(path)).get(address(path)).status();
    }

    private Map<String, WebAnswer> ask(String... addresses) {
        Collection<String> all = List.of(addresses);
        return check(new ExternalLinks(true, 10, 1, 60, List.of())).ask(all);
    }

    private WebCheck check(ExternalLinks settings) {
        WebVisit.Hosts hosts = name -> {
            lookedUp.add(name);
            if (!KNOWN.contains(name)) {
                throw new UnknownHostException(name);
            }
            return List.of(InetAddress.getLoopbackAddress());
        };
        HostTurns.Pauses recorded = (host, seconds) -> pauses.add(host + " " + seconds);
        SSLSocketFactory secure = (SSLSocketFactory) SSLSocketFactory.getDefault();
        return new WebCheck(
                settings,
                Optional.empty(),
                new WebCheck.Network(hosts, (address, port) -> address.isLoopbackAddress(), recorded, secure));
    }
}
