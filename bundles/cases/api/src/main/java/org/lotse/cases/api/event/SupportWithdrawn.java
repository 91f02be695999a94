package org.lotse.cases.api.event;

import java.time.LocalDate;
import org.lotse.cases.api.support.SupportId;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * The help is not asked for any more.
 *
 * @param requestId the request
 * @param on when it was taken back
 */
@EventType("cases.support-withdrawn")
public record SupportWithdrawn(SupportId requestId, LocalDate on) implements Event {}
