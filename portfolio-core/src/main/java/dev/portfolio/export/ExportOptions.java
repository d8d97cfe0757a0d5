package dev.portfolio.export;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an export says that no document does: nothing of it is made up.
 *
 * @param issuer who vouches for what is proved: an address or an identifier, such as {@code https://iut.example} or
 *     {@code did:web:iut.example}
 * @param issuerName the issuer's name
 * @param subject who achieved it: {@code did:…}, {@code mailto:…} or an address
 * @param baseUrl where the portfolio's files are published, for proofs that are files of it
 * @param day the day to give where documents name none
 */
public record ExportOptions(
        Optional<String> issuer,
        Optional<String> issuerName,
        Optional<String> subject,
        Optional<String> baseUrl,
        Optional<LocalDate> day) {

    private static final ExportOptions NONE =
            new ExportOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Nothing said. */
    public static ExportOptions none() {
        return NONE;
    }
}
