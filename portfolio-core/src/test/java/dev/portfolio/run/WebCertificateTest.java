package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.portfolio.profile.ExternalLinks;
import dev.portfolio.rule.WebAnswer;
import dev.portfolio.rule.WebAnswer.Status;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites that prove who they are, and such as cannot. */
final class WebCertificateTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    private LocalServer server;
    private SSLContext trusting;

    @BeforeEach
    void aServerWithACertificateOfItsOwn() throws Exception {
        Path store = folder.resolve("keys.p12");
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        assumeTrue(Files.exists(tool) || Files.exists(tool.resolveSibling("keytool.exe")), "this Java has no keytool");
        Process keys = new ProcessBuilder(List.of(
                        tool.toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=site.example",
                        "-ext",
                        "san=dns:site.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        String.valueOf(PASSWORD)))
                .redirectErrorStream(true)
                .start();
        String out = new String(keys.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keys.waitFor()).as(out).isZero();
        trusting = context(store);
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(trusting));
        server = LocalServer.of(secure).with("/x", 200);
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void aSiteThatProvesItsNameIsAsked() {
        assertThat(ask("site.example", trusting.getSocketFactory())).isEqualTo(Status.THERE);
        assertThat(server.asked()).containsExactly("HEAD /x");
    }

    @Test
    void aSiteUnderAnotherNameIsNotSentARequest() {
        assertThat(ask("other.example", trusting.getSocketFactory())).isEqualTo(Status.CERTIFICATE);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aSiteThatNobodyVouchesForIsNotSentARequest() {
        assertThat(ask("site.example", (SSLSocketFactory) SSLSocketFactory.getDefault()))
                .isEqualTo(Status.CERTIFICATE);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aServerThatSpeaksSomethingElseIsNotJudged() throws IOException {
        try (RawServer raw = new RawServer("HTTP/1.1 400 Bad Request\r\n\r\n")) {
            assertThat(ask("site.example", raw.port(), trusting.getSocketFactory()))
                    .isEqualTo(Status.NO_ANSWER);
        }
    }

    private Status ask(String host, SSLSocketFactory sockets) {
        return ask(host, server.port(), sockets);
    }

    private static Status ask(String host, int port, SSLSocketFactory sockets) {
        String address = "https://" + host + ":" + port + "/x";
        WebCheck check = new WebCheck(
                new ExternalLinks(true, 10, 0, 60, List.of()),
                Optional.empty(),
                new WebCheck.Network(
                        name -> List.of(InetAddress.getLoopbackAddress()),
                        (judged, any) -> true,
                        (name, seconds) -> {},
                        sockets));
        WebAnswer answer = check.ask(List.of(address)).get(address);
        return answer.status();
    }

    private static SSLContext context(Path store) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("site", keys.getCertificate(keys.aliases().nextElement()));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
