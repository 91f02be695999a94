package org.lotse.liga.api.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementId;

/**
 * What is written down about a post.
 *
 * @param agreement under which one it is; stays as it was
 * @param name what it is called, up to {@value #NAME_LENGTH} characters
 * @param share of a full-time post, {@code 0.25} to {@code 1}, in hundredths; smaller ones the Land's programme does not know
 * @param tier which qualification it is for
 * @param from the first day, within the agreement's term
 * @param to the last day, or null
 * @param holders who holds it, no two on one day, within its days, at most {@value #MOST_ROWS}
 * @param shares for which municipalities it is, within its days, no more than the whole post on any day, at most {@value #MOST_ROWS}
 * @param note anything else, up to {@value #NOTE_LENGTH} characters, or null
 */
public record PostData(
        AgreementId agreement,
        String name,
        BigDecimal share,
        QualificationTier tier,
        LocalDate from,
        @Nullable LocalDate to,
        List<Holder> holders,
        List<Share> shares,
        @Nullable String note) {

    /** Greatest length of the name. */
    public static final int NAME_LENGTH = 100;

    /** The smallest post, of a full-time one (Regierungspräsidium, FAQ on the Pakt für Integration, 2017). */
    public static final BigDecimal LEAST = new BigDecimal("0.25");

    /** Most holders one after the other, and most shares. */
    public static final int MOST_ROWS = 60;

    /** Greatest length of the note. */
    public static final int NOTE_LENGTH = 1_000;

    /** Keeps copies. */
    public PostData {
        holders = List.copyOf(holders);
        shares = List.copyOf(shares);
    }

    /** When there is the post. */
    public Period period() {
        return new Period(from, to);
    }
}
