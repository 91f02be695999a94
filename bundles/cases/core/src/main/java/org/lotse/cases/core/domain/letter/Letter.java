package org.lotse.cases.core.domain.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.letter.LetterData;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What a letter must be before it is set: it names whom it goes to, and no placeholder is left in it. */
public final class Letter {

    private Letter() {}

    /**
     * The letter without blanks around its fields.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static LetterData checked(LetterData letter) {
        return new LetterData(
                letter.toPerson(),
                Check.text("receiver", letter.receiver(), LetterData.LINE_LENGTH),
                address(letter.address()),
                LetterText.requireNone("subject", Check.text("subject", letter.subject(), LetterData.SUBJECT_LENGTH)),
                Check.<LocalDate>present("dated", letter.dated()),
                LetterText.requireNone("text", Check.text("text", letter.text(), LetterData.TEXT_LENGTH)),
                Check.text("sender", letter.sender(), LetterData.LINE_LENGTH));
    }

    private static @Nullable String address(@Nullable String address) {
        var lines = Check.optionalText("address", address, LetterData.ADDRESS_LINES * (LetterData.LINE_LENGTH + 1))
                .orElse(null);
        if (lines == null) {
            return null;
        }
        if (lines.lines().count() > LetterData.ADDRESS_LINES) {
            throw RuleViolation.at("address", "cases.rule.address-lines", LetterData.ADDRESS_LINES);
        }
        return lines;
    }
}
