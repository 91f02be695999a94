package org.lotse.funding.api.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.application.ApplicationId;

/**
 * One version of a proof.
 *
 * @param id identity
 * @param revision goes back in commands
 * @param grant what was granted
 * @param title what the application is called, as it was when the version was begun
 * @param reference the authority's file number, as it was then
 * @param kind what is proved
 * @param year calendar year that it is about; of a final proof, the year of the last funded day
 * @param version counted from 1 for the same grant, kind and year
 * @param state how far it is
 * @param from first day of the period
 * @param until last day of the period
 * @param reason why it corrects the version before; null for the first
 * @param money of the period
 * @param lines one for each integration manager
 * @param parts of the narrative report, from top to bottom
 * @param begunBy who began it
 * @param begunAt when
 * @param sent that it was sent; null while it is a draft
 */
public record Proof(
        ProofId id,
        long revision,
        ApplicationId grant,
        String title,
        String reference,
        ProofKind kind,
        int year,
        int version,
        ProofState state,
        LocalDate from,
        LocalDate until,
        @Nullable String reason,
        ProofMoney money,
        List<ProofLine> lines,
        List<NarrativePart> parts,
        String begunBy,
        Instant begunAt,
        @Nullable SentProof sent) {

    /** Copies the lists. */
    public Proof {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    /** Whether it can still be changed. */
    public boolean isOpen() {
        return state == ProofState.DRAFT;
    }

    /** How many pages the narrative report has, about. */
    public double pages() {
        return parts.stream().mapToInt(part -> part.data().text().length()).sum() / (double) PAGE;
    }

    /** Characters on a page. */
    public static final int PAGE = 3_000;

    /** How many pages the authority expects at most, about (domain notes, section 2). */
    public static final int PAGES = 3;
}
