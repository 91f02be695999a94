package org.lotse.helpers.core.application.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.money.PaymentId;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.money.Ceilings;
import org.lotse.helpers.core.domain.money.Payment;
import org.lotse.helpers.core.domain.money.PaymentBook;
import org.lotse.helpers.core.domain.money.PaymentRules;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.identity.Colleagues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every change of a payment has in common: what is changed, whose it is, the ceilings, who makes it and when. */
@Component(service = PaymentChanges.class)
public final class PaymentChanges {

    private final PaymentBook book;
    private final PaymentRules rules;
    private final Volunteers volunteers;
    private final Colleagues colleagues;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public PaymentChanges(
            @Reference PaymentBook book,
            @Reference PaymentRules rules,
            @Reference Volunteers volunteers,
            @Reference Colleagues colleagues,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.book = book;
        this.rules = rules;
        this.volunteers = volunteers;
        this.colleagues = colleagues;
        this.scope = scope;
        this.clock = clock;
    }

    /** @throws ConcurrentChange if it is gone */
    Payment present(PaymentId id) {
        return book.find(id).orElseThrow(ConcurrentChange::removed);
    }

    /**
     * Others who change payments of the same volunteer wait, so that no ceiling is exceeded by two at once.
     *
     * @throws ConcurrentChange if they are gone
     */
    void lock(VolunteerId id) {
        if (volunteers.lock(id).isEmpty()) {
            throw ConcurrentChange.removed();
        }
    }

    String name(VolunteerId id) {
        return volunteers.find(id).map(Volunteer::listName).orElse("");
    }

    Ceilings ceilings() {
        return new Ceilings(rules, book);
    }

    int rate(LocalDate day) {
        return Math.toIntExact(rules.kilometre(day).cents());
    }

    /** Whether this person entered it although somebody else could have it approved. */
    boolean needsSomebodyElse(Payment payment) {
        var me = user();
        return me != null
                && payment.enteredBy().filter(me::equals).isPresent()
                && colleagues.holding(HelpersPermissions.APPROVE_PAYMENTS).stream()
                        .anyMatch(colleague -> !colleague.id().equals(me));
    }

    @Nullable
    UserId user() {
        return scope.require().actor() instanceof Actor.Person person ? person.id() : null;
    }

    UUID next() {
        return Ids.next(clock.instant());
    }

    LastChange now() {
        return new LastChange(scope.require().actor().displayName(), clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
