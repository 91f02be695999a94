package org.lotse.helpers.core.application.request;

import java.time.Clock;
import java.time.LocalDate;
import org.lotse.helpers.api.event.HelpRequestAnswered;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.core.domain.request.HelpRequest;
import org.lotse.helpers.core.domain.request.RequestBook;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.event.EventPublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every change of a request has in common: who made it and when, and that others hear of a new state. */
@Component(service = RequestChanges.class)
public final class RequestChanges {

    private final RequestBook requests;
    private final EventPublisher events;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public RequestChanges(
            @Reference RequestBook requests,
            @Reference EventPublisher events,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.requests = requests;
        this.events = events;
        this.scope = scope;
        this.clock = clock;
    }

    /** @throws ConcurrentChange if it is gone */
    HelpRequest present(HelpRequestId id) {
        return requests.find(id).orElseThrow(ConcurrentChange::removed);
    }

    HelpRequestId next() {
        return new HelpRequestId(Ids.next(clock.instant()));
    }

    LastChange now() {
        return new LastChange(scope.require().actor().displayName(), clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Tells the state that the request has now; inside the transaction that changed it. */
    void tell(HelpRequest request) {
        events.publish(new HelpRequestAnswered(request.id(), request.reference(), request.state(), today()));
    }
}
