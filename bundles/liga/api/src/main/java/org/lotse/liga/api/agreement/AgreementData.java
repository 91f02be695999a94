package org.lotse.liga.api.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.carrier.CarrierId;

/**
 * What is written down about an agreement.
 *
 * @param carrier with whom; stays as it was when the agreement was written down
 * @param title what it is about, up to {@value #TITLE_LENGTH} characters
 * @param fileReference of the file in which it lies, up to {@value #REFERENCE_LENGTH} characters, or null
 * @param term how long it runs and how it ends
 * @param posts how many full-time posts are agreed, above 0, to {@value #MOST_POSTS}, in hundredths
 * @param ceiling what is refunded in a calendar year at most, in euros, or null without a ceiling
 * @param territory the municipalities for which it is, by key
 * @param rules what is refunded, by dated rules without overlap, at most {@value #MOST_RULES}
 * @param evaluations days on which both sides look at it together, at most {@value #MOST_RULES}
 * @param note anything else, up to {@value #NOTE_LENGTH} characters, or null
 */
public record AgreementData(
        CarrierId carrier,
        String title,
        @Nullable String fileReference,
        AgreementTerm term,
        BigDecimal posts,
        @Nullable BigDecimal ceiling,
        Set<Ags> territory,
        List<RefundRule> rules,
        List<Evaluation> evaluations,
        @Nullable String note) {

    /** Greatest length of the title. */
    public static final int TITLE_LENGTH = 150;

    /** Greatest length of the reference. */
    public static final int REFERENCE_LENGTH = 60;

    /** Most full-time posts. */
    public static final int MOST_POSTS = 500;

    /** The highest ceiling, in euros. */
    public static final int MOST_CEILING = 100_000_000;

    /** Most rules, and most evaluations. */
    public static final int MOST_RULES = 40;

    /** Greatest length of the note. */
    public static final int NOTE_LENGTH = 1_000;

    /** Keeps copies. */
    public AgreementData {
        territory = Set.copyOf(territory);
        rules = List.copyOf(rules);
        evaluations = List.copyOf(evaluations);
    }
}
