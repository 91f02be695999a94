package org.lotse.helpers.api.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * The helper circle took a request to another state. Not published for a request that was withdrawn: whoever did that knows.
 *
 * @param requestId the request
 * @param reference by which whoever asked from outside knows it; null for what was entered by hand
 * @param state how far it has come now
 * @param on the day
 */
@EventType("helpers.help-request-answered")
public record HelpRequestAnswered(
        HelpRequestId requestId, @Nullable UUID reference, HelpRequestState state, LocalDate on) implements Event {}
