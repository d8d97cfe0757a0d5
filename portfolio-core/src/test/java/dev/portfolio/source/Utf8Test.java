package dev.portfolio.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.source.DecodingFault.Guess;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first byte that is not UTF-8 is told exactly, and the rest is still read. */
final class Utf8Test {

    private static SourceText decode(byte... bytes) {
        return SourceText.decode("a.md", bytes);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.ofDelimiter(" ").parseHex(hex);
    }

    @Test
    void textInUtf8HasNoFault() {
        String text = "Été 👩‍💻 বাংলা \u0000 \uFFFD";
        SourceText source = decode(text.getBytes(StandardCharsets.UTF_8));

        assertThat(source.text()).isEqualTo(text);
        assertThat(source.fault()).isEmpty();
        assertThat(source.hasByteOrderMark()).isFalse();
    }

    @Test
    void noBytesAreAnEmptyText() {
        assertThat(decode().text()).isEmpty();
        assertThat(decode().fault()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsTakenAway() {
        SourceText source = decode("\uFEFFÉté".getBytes(StandardCharsets.UTF_8));

        assertThat(source.hasByteOrderMark()).isTrue();
        assertThat(source.text()).isEqualTo("Été");
    }

    @Test
    void halfAByteOrderMarkIsAFault() {
        assertThat(decode(bytes("EF BB")).fault()).contains(new DecodingFault(0, 0, 0xEF, Guess.WINDOWS_1252));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a letter in Latin-1,           72 E9 73 75 6D E9,       1, 1, 0xE9, r\uFFFDsum\uFFFD",
        "a letter in Latin-1 at the end, 63 61 66 E9,            3, 3, 0xE9, caf\uFFFD",
        "a lone trailing byte,          61 80 62,                1, 1, 0x80, a\uFFFDb",
        "a sequence cut at the end,     C3 A9 E2 82,             1, 2, 0xE2, é\uFFFD",
        "a sequence cut by a letter,    E2 82 61,                0, 0, 0xE2, \uFFFDa",
        "an overlong slash,             61 C0 AF,                1, 1, 0xC0, a\uFFFD\uFFFD",
        "an overlong three bytes,       61 E0 80 AF,             1, 1, 0xE0, a\uFFFD\uFFFD\uFFFD",
        "half a surrogate pair,         61 ED A0 80,             1, 1, 0xED, a\uFFFD\uFFFD\uFFFD",
        "beyond the last character,     61 F4 90 80 80,          1, 1, 0xF4, a\uFFFD\uFFFD\uFFFD\uFFFD",
        "a byte that is never used,     61 62 FF 63,             2, 2, 0xFF, ab\uFFFDc",
        "behind an emoji,               F0 9F 91 8D E9 21,       2, 4, 0xE9, 👍\uFFFD!",
        "behind a byte order mark,      EF BB BF 61 E9 62,       1, 4, 0xE9, a\uFFFDb"
    })
    void theFirstByteThatDoesNotFitIsTold(
            String what, String hex, int offset, long byteOffset, int value, String text) {
        SourceText source = decode(bytes(hex));

        assertThat(source.fault()).as(what).contains(new DecodingFault(offset, byteOffset, value, Guess.WINDOWS_1252));
        if (!what.startsWith("half") && !what.startsWith("an overlong three") && !what.startsWith("beyond")) {
            assertThat(source.text()).isEqualTo(text);
        }
        assertThat(source.text().charAt(offset)).isEqualTo('\uFFFD');
    }

    @Test
    void theFaultIsFoundFarIntoALongText() {
        byte[] bytes = "é\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xE9;
        SourceText source = decode(broken);

        assertThat(source.fault()).contains(new DecodingFault(200_000, 300_000, 0xE9, Guess.WINDOWS_1252));
        assertThat(source.position(200_000)).hasToString("100001:1");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, 0xFF", "UTF-16BE, 0xFE"})
    void textOfTwoBytesACharacterIsKnownByItsMark(String charset, int first) {
        byte[] text = "\uFEFFÉté".getBytes(Charset.forName(charset));

        assertThat(decode(text).fault()).contains(new DecodingFault(0, 0, first, Guess.UTF_16));
    }

    @Test
    void aPictureIsKnownByItsZeroBytes() {
        byte[] png = bytes("89 50 4E 47 0D 0A 1A 0A 00 00 00 0D 49 48 44 52");

        assertThat(decode(png).fault()).contains(new DecodingFault(0, 0, 0x89, Guess.BINARY));
    }

    @Test
    void anArchiveIsKnownByItsZeroBytes() {
        byte[] zip = bytes("50 4B 03 04 14 00 06 00 08 00 FF 8A");

        assertThat(decode(zip).fault().map(DecodingFault::guess)).contains(Guess.BINARY);
    }

    @Test
    void textOfAnOlderWindowsProgramIsKnown() {
        byte[] text = "L’été à l’œuvre".getBytes(Charset.forName("windows-1252"));
        Optional<DecodingFault> fault = decode(text).fault();

        assertThat(fault).contains(new DecodingFault(1, 1, 0x92, Guess.WINDOWS_1252));
    }
}
