package org.lotse.liga.api.meeting;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lists of meetings in the current scope's district. Every call needs {@code liga.read}. Any thread that has a scope; every call begins at the gate.
 */
@ProviderType
public interface MeetingList {

    /** Most decisions that are told at once. */
    int MOST_DECISIONS = 200;

    /**
     * A page of the meetings that match.
     *
     * @param after where the page begins: {@link Page#next} of the page before <em>of the same query</em>, or null for the beginning
     * @param size rows on a page, 1 to 200
     */
    Page<MeetingSummary> page(MeetingQuery query, @Nullable String after, int size);

    /** Every meeting that matches, one after the other, a page per transaction. Needs {@code liga.export} too. */
    void export(MeetingQuery query, Consumer<MeetingSummary> row);

    /**
     * What was decided, the latest first, at most {@value #MOST_DECISIONS}.
     *
     * @param text words that all have to occur in topic or decision, or null for all
     */
    List<Decision> decisions(@Nullable String text);

    /** What the start page says. */
    MeetingOutlook outlook();
}
