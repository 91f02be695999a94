package org.lotse.cases.core.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.letter.LetterData;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;

/** A letter as it is set: letterhead, address, what it is about, text, signature. */
final class LetterPaper {

    private LetterPaper() {}

    /**
     * @param letterhead lines of the tenant, or null for its name alone
     * @param number of the case
     */
    static Paper of(LetterData letter, @Nullable String letterhead, String tenant, String number) {
        var sender = Optional.ofNullable(letterhead)
                .map(lines -> lines.lines().toList())
                .orElseGet(() -> List.of(tenant, "Integrationsmanagement"));
        var address = new ArrayList<String>();
        address.add(letter.receiver());
        Optional.ofNullable(letter.address()).ifPresent(lines -> lines.lines().forEach(address::add));
        var about = List.of(
                new Fact(Label.of("Unser Zeichen"), number),
                new Fact(Label.of("Auskunft gibt"), letter.sender()),
                new Fact(Label.of("Datum"), LetterFilling.day(letter.dated())));
        return new Paper(
                Locale.GERMAN,
                letter.subject(),
                number,
                List.of(
                        new Part.LetterHead(sender, address, about),
                        new Part.Heading(Label.of(letter.subject()), 1),
                        new Part.Text(letter.text()),
                        new Part.Closing(List.of(letter.sender()))));
    }
}
