package dev.portfolio.yaml;

import dev.portfolio.finding.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Names the mistake behind an error of the engine. The engine says where its grammar gave up; the text around that
 * place says what its writer did.
 */
final class YamlMistake {

    /** The first to know a mistake names it: what is plain to see comes before what needs the engine's word. */
    private static final List<Recogniser> ALL = List.of(
            MergeConflict::in,
            TemplateMark::in,
            LineMistake::in,
            SecondColon::in,
            NotAField::in,
            UnknownEscape::in,
            UnclosedQuote::in,
            BrokenList::in,
            ReservedCharacter::in,
            BlockText::in,
            ListBesideItsKey::in,
            WrongIndent::in,
            QuoteInside::in,
            BehindTheValue::in);

    private YamlMistake() {}

    static Problem in(Fault fault, Mends mends) {
        return ALL.stream()
                .map(recogniser -> recogniser.in(fault, mends))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> mends.problem("other", fault.lines().one(fault.at()), List.of()));
    }
}
