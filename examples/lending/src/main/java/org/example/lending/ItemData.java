package org.example.lending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * What is written down about a room or a thing.
 *
 * @param name up to {@value #NAME_LENGTH} characters
 * @param kind room or thing
 * @param lentTo who has it, up to {@value #NAME_LENGTH} characters; nobody if it is here
 * @param dueOn when it comes back; there exactly if it is lent
 * @param note up to {@value #NOTE_LENGTH} characters
 */
public record ItemData(
        String name, ItemKind kind, @Nullable String lentTo, @Nullable LocalDate dueOn, @Nullable String note) {

    /** Greatest length of a name. */
    public static final int NAME_LENGTH = 100;

    /** Greatest length of a note. */
    public static final int NOTE_LENGTH = 2000;

    /** A room without a name, to begin with. */
    public static final ItemData BLANK = new ItemData("", ItemKind.ROOM, null, null, null);

    /** @throws RuleViolation beside the first field that is not acceptable */
    public ItemData checked() {
        var borrower = Check.optionalText("lentTo", lentTo, NAME_LENGTH).orElse(null);
        if (borrower == null && dueOn != null) {
            throw RuleViolation.at("lentTo", "lending.rule.due-without-borrower");
        }
        if (borrower != null && dueOn == null) {
            throw RuleViolation.at("dueOn", "lending.rule.borrower-without-due");
        }
        return new ItemData(
                Check.text("name", name, NAME_LENGTH),
                Check.present("kind", kind),
                borrower,
                dueOn,
                Check.optionalText("note", note, NOTE_LENGTH).orElse(null));
    }
}
