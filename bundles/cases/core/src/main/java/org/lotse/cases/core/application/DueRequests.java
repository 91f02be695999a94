package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.asking.RequestedHandover;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.api.task.MyDay;
import org.lotse.cases.core.application.asking.WaitingRequests;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.UserId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whoever answers for a case sees that another body asks for its hand-over; an answer is due a week after it has come. What means no running case is due for everybody
 * who may hand over.
 */
@Component
public final class DueRequests implements DueSource {

    private final WaitingRequests waiting;
    private final Access access;
    private final Clock clock;

    /** What waits, the gate, and in which time zone a day begins. */
    @Activate
    public DueRequests(@Reference WaitingRequests waiting, @Reference Access access, @Reference Clock clock) {
        this.waiting = waiting;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Due> due(UserId person, LocalDate today, LocalDate until) {
        if (!access.may(CasesPermissions.HAND_OVER)) {
            return List.of();
        }
        return waiting.all().stream()
                .filter(request -> isFor(person, request))
                .map(this::line)
                .filter(due -> !due.on().isAfter(until))
                .limit(MOST)
                .toList();
    }

    private static boolean isFor(UserId person, RequestedHandover request) {
        var about = request.about();
        return about == null || about.responsible().id().equals(person);
    }

    private Due line(RequestedHandover request) {
        var about = request.about();
        var arrived = request.arrived();
        var due = LocalDate.ofInstant(arrived.since(), clock.getZone()).plusDays(MyDay.DAYS_TO_ANSWER);
        return about == null
                ? new Due(DueKind.HANDOVER_REQUEST, due, null, arrived.id().value(), null, request.body(), "")
                : new Due(
                        DueKind.HANDOVER_REQUEST,
                        due,
                        null,
                        arrived.id().value(),
                        about.id(),
                        about.name(),
                        request.body());
    }
}
