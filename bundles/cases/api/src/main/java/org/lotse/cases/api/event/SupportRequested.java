package org.lotse.cases.api.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.support.SupportId;
import org.lotse.cases.api.support.SupportKind;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * The helper circle is asked for help. Neither the case nor the person is told; whoever wants to know more asks the colleague.
 *
 * @param requestId the request
 * @param requestedBy the colleague who asked
 * @param kind which help
 * @param area which area of life it is to further, if one
 * @param languages the helper should speak at least one of these; empty if nobody cares
 * @param from from which day on
 * @param hoursPerWeek about how many hours a week; null if that is open
 * @param on when it was asked
 */
@EventType("cases.support-requested")
public record SupportRequested(
        SupportId requestId,
        UserId requestedBy,
        SupportKind kind,
        @Nullable LifeArea area,
        List<Language> languages,
        LocalDate from,
        @Nullable Integer hoursPerWeek,
        LocalDate on)
        implements Event {}
