package org.lotse.cases.api.asking;

import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.exchange.SentPackage;

/**
 * A request of this body, and what became of it.
 *
 * @param sent what the exchange knows: accepted means that the case is on its way, rejected comes with a reason
 * @param body who is asked
 * @param person of whom it is, as noted here; the other body is not told
 * @param ownCase the case here, or null
 * @param ground why it was asked
 * @param note what else was said, or null
 * @param author who asked
 */
public record AskedHandover(
        SentPackage sent,
        String body,
        String person,
        @Nullable CaseId ownCase,
        RequestGround ground,
        @Nullable String note,
        String author) {}
