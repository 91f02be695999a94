package org.lotse.helpers.core.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.core.domain.activity.SignUp;
import org.lotse.helpers.core.domain.leaving.Traces;
import org.lotse.helpers.core.domain.message.Delivery;
import org.lotse.helpers.core.domain.message.Message;
import org.lotse.helpers.core.domain.message.NoMail;
import org.lotse.helpers.core.domain.money.Elsewhere;
import org.lotse.helpers.core.domain.money.Payment;
import org.lotse.helpers.core.domain.photo.PhotoBook;
import org.lotse.helpers.core.domain.registration.Registration;
import org.lotse.helpers.core.domain.request.Sponsorship;
import org.lotse.helpers.core.domain.self.AccountLinks;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes volunteers out of the tables that refer to them; entity by entity, so that the audit trail sees it. */
@Component
public final class JpaTraces implements Traces {

    private final Entities entities;
    private final AccountLinks accounts;
    private final PhotoBook photos;

    @Activate
    public JpaTraces(
            @Reference(target = "(lotse.unit=helpers)") Entities entities,
            @Reference AccountLinks accounts,
            @Reference PhotoBook photos) {
        this.entities = entities;
        this.accounts = accounts;
        this.photos = photos;
    }

    @Override
    public boolean hasPayments(VolunteerId volunteer) {
        return !of(Payment.class, volunteer).isEmpty();
    }

    @Override
    public void remove(VolunteerId volunteer) {
        of(Registration.class, volunteer).forEach(manager()::remove);
        of(SignUp.class, volunteer).forEach(manager()::remove);
        of(Sponsorship.class, volunteer).forEach(Sponsorship::forget);
        mail(volunteer);
        remove(manager().find(NoMail.class, volunteer.value()));
        accounts.of(volunteer).ifPresent(accounts::remove);
        photos.remove(volunteer);
        var paid = years(volunteer);
        of(Elsewhere.class, volunteer).stream()
                .filter(one -> !paid.contains(one.statement().year()))
                .forEach(manager()::remove);
        // Before the volunteer to whom all of it refers.
        manager().flush();
    }

    /** A message that went to nobody else was about them. */
    private void mail(VolunteerId volunteer) {
        var deliveries = of(Delivery.class, volunteer);
        deliveries.forEach(manager()::remove);
        manager().flush();
        deliveries.stream()
                .map(one -> manager().find(Message.class, one.message().value()))
                .filter(message -> message != null && isToNobody(message))
                .forEach(manager()::remove);
    }

    private boolean isToNobody(Message message) {
        return manager()
                        .createQuery("select count(d) from Delivery d where d.messageId = :message", Long.class)
                        .setParameter("message", message.id().value())
                        .getSingleResult()
                == 0;
    }

    private Set<Integer> years(VolunteerId volunteer) {
        return of(Payment.class, volunteer).stream()
                .map(payment -> payment.payOn().getYear())
                .collect(Collectors.toSet());
    }

    private <T> List<T> of(Class<T> entity, VolunteerId volunteer) {
        return manager()
                .createQuery("select e from " + entity.getSimpleName() + " e where e.volunteerId = :volunteer", entity)
                .setParameter("volunteer", volunteer.value())
                .getResultList();
    }

    private void remove(@Nullable Object one) {
        if (one != null) {
            manager().remove(one);
        }
    }

    private EntityManager manager() {
        return entities.manager();
    }
}
