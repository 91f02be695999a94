package org.lotse.funding.api.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation contributes to the narrative report.
 *
 * @param id identity
 * @param revision goes back in commands
 * @param place from top to bottom, counted from 1
 * @param data what it says now
 * @param versions how it was written, the latest first
 */
public record NarrativePart(PartId id, long revision, int place, PartData data, List<PartVersion> versions) {

    /** Copies the list. */
    public NarrativePart {
        versions = List.copyOf(versions);
    }

    /**
     * What somebody types.
     *
     * @param heading what it is about; null for none
     * @param organisation whose part it is: the applicant or a carrier
     * @param author who wrote it, as people there are known
     * @param text paragraphs
     * @param ready whether the author says that it is done; a proof is sent when all parts are
     */
    public record PartData(@Nullable String heading, String organisation, String author, String text, boolean ready) {

        /** Longest {@link #heading()}, {@link #organisation()} and {@link #author()}. */
        public static final int NAME_LENGTH = 120;

        /** Longest {@link #text()}: about three pages. */
        public static final int TEXT_LENGTH = 10_000;
    }
}
