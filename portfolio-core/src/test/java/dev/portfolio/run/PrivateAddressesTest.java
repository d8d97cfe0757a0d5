package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.PortfolioValidator;
import dev.portfolio.finding.Finding;
import dev.portfolio.finding.Language;
import dev.portfolio.profile.ExternalLinks;
import dev.portfolio.rule.WebAnswer;
import dev.portfolio.rule.WebAnswer.Status;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Not a single request goes to an address that is not everybody's, by whatever way it is reached. */
final class PrivateAddressesTest {

    private static final List<String> FORMS = List.of(
            "http://127.0.0.1:PORT/x",
            "http://localhost:PORT/x",
            "http://LocalHost.:PORT/x",
            "http://app.localhost:PORT/x",
            "http://127.1:PORT/x",
            "http://2130706433:PORT/x",
            "http://0x7f000001:PORT/x",
            "http://0x7f.1:PORT/x",
            "http://0177.0.0.1:PORT/x",
            "http://127.0.0.1.:PORT/x",
            "http://127%2E0.0.1:PORT/x",
            "http://127。0。0。1:PORT/x",
            "http://ada:secret@127.0.0.1:PORT/x",
            "http://site.example@127.0.0.1:PORT/x",
            "http://[::1]:PORT/x",
            "http://[0:0:0:0:0:0:0:1]:PORT/x",
            "http://[::ffff:127.0.0.1]:PORT/x",
            "http://[::ffff:7f00:1]:PORT/x",
            "http://0:PORT/x",
            "http://0.0.0.0:PORT/x",
            "http://rebound.example:PORT/x",
            "http://mixed.example:PORT/x",
            "http://mixed6.example:PORT/x",
            "https://127.0.0.1:PORT/x",
            "https://rebound.example:PORT/x",
            "http://192.168.1.1/x",
            "http://169.254.169.254/latest/meta-data/",
            "http://[fd00::1]/x",
            "http://printer/x");

    @TempDir
    private Path root;

    private LocalServer secret;

    @BeforeEach
    void aServerOfThisMachine() throws IOException {
        secret = LocalServer.start().with("/x", 200);
    }

    @AfterEach
    void close() {
        secret.close();
    }

    private List<String> forms() {
        return FORMS.stream()
                .map(form -> form.replace("PORT", Integer.toString(secret.port())))
                .toList();
    }

    @Test
    void nothingIsSentThere() {
        Map<String, WebAnswer> answers = check(new PublicAddresses()).ask(forms());
        assertThat(answers).hasSameSizeAs(FORMS);
        assertThat(answers)
                .allSatisfy((address, answer) ->
                        assertThat(answer.status()).as(address).isEqualTo(Status.PRIVATE));
        assertThat(secret.asked()).isEmpty();
    }

    @Test
    void nothingIsSentThereWhenAPublicPageLeadsOnToIt() throws IOException {
        try (LocalServer open = LocalServer.start()) {
            PublicAddresses real = new PublicAddresses();
            AddressPolicy policy = (address, port) -> port == open.port() || real.isPublic(address, port);
            for (String form : forms()) {
                open.with(
                        "/to",
                        302,
                        "Location: " + new String(form.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
                String start = "http://site.example:" + open.port() + "/to";
                assertThat(check(policy).ask(List.of(start)).get(start).status())
                        .as(form)
                        .isEqualTo(Status.PRIVATE_BEHIND);
            }
            assertThat(open.asked()).hasSameSizeAs(FORMS);
            assertThat(secret.asked()).isEmpty();
        }
    }

    /** The name is looked up once, and the connection goes to what it was then. */
    @Test
    void aNameThatBecomesAnotherAddressBehindTheLookIsNotFollowed() {
        AtomicInteger looks = new AtomicInteger();
        WebVisit.Hosts rebinding = name -> looks.getAndIncrement() == 0
                ? List.of(InetAddress.getLoopbackAddress())
                : List.of(InetAddress.getByName("192.168.7.7"));
        secret.with("/twice", 405);
        String address = "http://rebinding.example:" + secret.port() + "/twice";
        WebAnswer answer = check(rebinding, (judged, port) -> judged.isLoopbackAddress())
                .ask(List.of(address))
                .get(address);
        assertThat(answer).isEqualTo(new WebAnswer(Status.THERE, 405, "rebinding.example"));
        assertThat(secret.asked()).containsExactly("HEAD /twice", "GET /twice");
        assertThat(looks).hasValue(1);
    }

    @Test
    void aWholeRunTellsThemWithoutSendingAnything() {
        String links = String.join(
                "\n",
                forms().stream()
                        .filter(form -> !form.contains(".example"))
                        .map(form -> "- Voir [ici](<" + form + ">)")
                        .toList());
        Disk.write(root, "page.md", Disk.GOOD + links + "\n");
        Disk.write(root, "portfolio.yaml", """
                extends: competency
                external: {ignore: ["https://iut.example/*"]}
                """);
        PortfolioValidator validator = PortfolioValidator.of(root).withLanguage(Language.FRENCH);
        assertThat(validator.validate().findings()).isEmpty();
        List<Finding> findings = validator.withExternalLinks(true).validate().findings();
        assertThat(findings)
                .hasSameSizeAs(links.lines().toList())
                .allSatisfy(finding -> assertThat(finding.variant()).isEqualTo("private"));
        assertThat(secret.asked()).isEmpty();
    }

    private WebCheck check(AddressPolicy policy) {
        return check(
                name -> switch (name) {
                    case "site.example", "rebound.example" -> List.of(InetAddress.getLoopbackAddress());
                    case "mixed.example" -> List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getLoopbackAddress());
                    case "mixed6.example" ->
                        List.of(InetAddress.getByName("2606:4700::1"), InetAddress.getByName("fd00::1"));
                    default -> throw new UnknownHostException(name);
                },
                policy);
    }

    private static WebCheck check(WebVisit.Hosts hosts, AddressPolicy policy) {
        SSLSocketFactory secure = (SSLSocketFactory) SSLSocketFactory.getDefault();
        return new WebCheck(
                new ExternalLinks(true, 5, 0, 60, List.of()),
                Optional.empty(),
                new WebCheck.Network(hosts, policy, (host, seconds) -> {}, secure));
    }
}
