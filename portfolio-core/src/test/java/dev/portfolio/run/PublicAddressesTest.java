package dev.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses everybody reaches. */
final class PublicAddressesTest {

    private static final PublicAddresses POLICY = new PublicAddresses();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::c0a8:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:c0a8:1::",
                "3fff::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "4000::1"
            })
    void thisIsNotPublic(String number) throws UnknownHostException {
        assertThat(POLICY.isPublic(InetAddress.getByName(number), 443)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "128.0.0.1",
                "169.253.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.0.1.1",
                "192.167.0.1",
                "192.169.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "203.0.114.1",
                "223.255.255.255",
                "::ffff:1.1.1.1",
                "64:ff9b::101:101",
                "2001:660::1",
                "2606:4700::1",
                "2a01:e00::1"
            })
    void thisIsPublic(String number) throws UnknownHostException {
        assertThat(POLICY.isPublic(InetAddress.getByName(number), 443)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1",
        "127.1, 127.0.0.1",
        "127.0.1, 127.0.0.1",
        "2130706433, 127.0.0.1",
        "0x7f000001, 127.0.0.1",
        "0x7F.1, 127.0.0.1",
        "0177.0.0.1, 127.0.0.1",
        "017700000001, 127.0.0.1",
        "0x7f.0x0.0x0.0x1, 127.0.0.1",
        "0300.0250.1, 192.168.0.1",
        "0, 0.0.0.0",
        "0x, 0.0.0.0",
        "1.1, 1.0.0.1",
        "4294967295, 255.255.255.255",
        "192.168.257, 192.168.1.1"
    })
    void aNumberIsReadAsBrowsersReadIt(String host, String address) throws UnknownHostException {
        WebAddress read = WebAddress.of("http://" + host + "/").orElseThrow();
        assertThat(NumericHost.is(read.host())).isTrue();
        assertThat(NumericHost.of(read.host())).contains(InetAddress.getByName(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3.256", "1.2.3.4.5", "4294967296", "0x100000000", "08", "1.2.3.", "1..2", "a.1"})
    void aNumberThatIsTooLargeIsNone(String host) {
        assertThat(NumericHost.of(host).isEmpty() || !NumericHost.is(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST",
                "app.localhost",
                "raspberrypi",
                "imprimante.local",
                "wiki.lan",
                "nas.home",
                "nas.home.arpa",
                "intranet",
                "wiki.corp",
                "db.internal"
            })
    void aNameOfOnesOwnNetworkIsNotPublic(String name) {
        assertThat(WebAddress.of("http://" + name + ":3000/x").map(WebAddress::host))
                .matches(host -> host.isPresent() && PublicAddresses.isLocalName(host.get()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', nullValues = "-", textBlock = """
            http://site.example                       ¦ http://site.example/
            HTTPS://Site.Example/A?b#c                ¦ https://site.example/A?b
            https://site.example:443/                 ¦ https://site.example/
            http://site.example:8080                  ¦ http://site.example:8080/
            http://ada:secret@site.example/x          ¦ http://site.example/x
            http://localhost@site.example/x           ¦ http://site.example/x
            http://site.example@127.0.0.1/x           ¦ http://127.0.0.1/x
            http://site.example?x                     ¦ http://site.example/?x
            http://site.example#x                     ¦ http://site.example/
            http://site.example\\@127.0.0.1/          ¦ http://site.example/@127.0.0.1/
            http://site.example./x                    ¦ http://site.example/x
            http://évry.example/é?ê                   ¦ http://xn--vry-9la.example/%C3%A9?%C3%AA
            http://127。0。0。1/                        ¦ http://127.0.0.1/
            http://１２７.0.0.1/                        ¦ http://127.0.0.1/
            http://127%2E0%2E0%2E1/                   ¦ http://127.0.0.1/
            http://[::1]:8080/x                       ¦ http://[::1]:8080/x
            http://site.example/a b"<>|               ¦ http://site.example/a%20b%22%3C%3E%7C
            http://site.example/%41%zz                ¦ http://site.example/%41%zz
            ftp://site.example/                       ¦ -
            http:site.example                         ¦ -
            //site.example/                           ¦ -
            https://                                  ¦ -
            """)
    void anAddressIsReadAsBrowsersReadIt(String written, String expected) {
        assertThat(WebAddress.of(written).map(WebAddress::toString)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void noLineEndsEverGetIntoARequest() {
        Random random = new Random(7);
        String letters = "ab/:?#@%[]\\.\r\n\t \0é😀\uD800<>0x1-";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("http://");
            int length = random.nextInt(24);
            for (int k = 0; k < length; k++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Optional<WebAddress> address = WebAddress.of(text.toString());
            assertThat(address.map(WebAddress::toString).orElse(""))
                    .as("%s", text)
                    .matches("[!-~]*");
            address.flatMap(one -> one.to(text.substring(7)))
                    .ifPresent(next -> assertThat(next.toString()).matches("[!-~]*"));
            address.ifPresent(one -> assertThat(WebAddress.of(one.toString())).contains(one));
        }
    }
}
