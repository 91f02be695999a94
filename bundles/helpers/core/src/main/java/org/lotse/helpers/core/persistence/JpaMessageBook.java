package org.lotse.helpers.core.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.MessageId;
import org.lotse.helpers.api.message.MessageKind;
import org.lotse.helpers.core.domain.message.Delivery;
import org.lotse.helpers.core.domain.message.DeliveryBook;
import org.lotse.helpers.core.domain.message.Message;
import org.lotse.helpers.core.domain.message.MessageBook;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Messages and what became of them, in the tenant's database. Identities grow with time, so the list sorts by them. */
@Component
public final class JpaMessageBook implements MessageBook, DeliveryBook {

    private static final int A_FEW = 50;

    private final Entities entities;

    @Activate
    public JpaMessageBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Message message) {
        manager().persist(message);
        // Before the deliveries that refer to it.
        manager().flush();
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return Optional.ofNullable(manager().find(Message.class, id.value()));
    }

    @Override
    public Page<Message> page(@Nullable String after, int size) {
        var from = after == null ? Optional.<MessageId>empty() : MessageId.parse(after);
        var typed = manager()
                .createQuery(
                        "select m from Message m" + (from.isEmpty() ? "" : " where m.id < :id") + " order by m.id desc",
                        Message.class)
                .setMaxResults(size + 1);
        from.ifPresent(id -> typed.setParameter("id", id.value()));
        return Page.of(typed.getResultList(), size, last -> last.id().toString());
    }

    @Override
    public Map<MessageId, Map<DeliveryState, Long>> numbers(Collection<MessageId> messages) {
        var numbers = new HashMap<MessageId, Map<DeliveryState, Long>>();
        if (!messages.isEmpty()) {
            manager()
                    .createQuery(
                            "select d.messageId, d.state, count(d) from Delivery d where d.messageId in :ids"
                                    + " group by d.messageId, d.state",
                            Object[].class)
                    .setParameter("ids", messages.stream().map(MessageId::value).toList())
                    .getResultStream()
                    .forEach(row -> numbers.computeIfAbsent(
                                    new MessageId((UUID) row[0]), id -> new EnumMap<>(DeliveryState.class))
                            .put((DeliveryState) row[1], (Long) row[2]));
        }
        return numbers;
    }

    @Override
    public boolean isTold(MessageKind kind, ShiftId shift, LocalDate day) {
        return manager()
                        .createQuery(
                                "select count(m) from Message m where m.shiftId = :shift and m.kind = :kind"
                                        + " and m.shiftDay = :day",
                                Long.class)
                        .setParameter("shift", shift.value())
                        .setParameter("kind", kind)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Message> before(Instant moment) {
        return manager()
                .createQuery("select m from Message m where m.writtenAt < :moment order by m.id", Message.class)
                .setParameter("moment", moment)
                .setMaxResults(A_FEW)
                .getResultList();
    }

    @Override
    public void remove(Message message) {
        of(message.id()).forEach(manager()::remove);
        manager().flush();
        manager().remove(message);
    }

    @Override
    public void add(Delivery delivery) {
        manager().persist(delivery);
    }

    @Override
    public Optional<Delivery> find(UUID id) {
        return Optional.ofNullable(manager().find(Delivery.class, id));
    }

    @Override
    public List<Delivery> of(MessageId message) {
        return manager()
                .createQuery("select d from Delivery d where d.messageId = :message", Delivery.class)
                .setParameter("message", message.value())
                .getResultList();
    }

    @Override
    public List<Delivery> to(VolunteerId volunteer) {
        return manager()
                .createQuery(
                        "select d from Delivery d where d.volunteerId = :volunteer order by d.messageId desc",
                        Delivery.class)
                .setParameter("volunteer", volunteer.value())
                .getResultList();
    }

    @Override
    public Optional<Delivery> due(Instant now) {
        return manager()
                .createQuery(
                        "select d from Delivery d where d.state = :waiting and d.nextAt <= :now order by d.nextAt, d.id",
                        Delivery.class)
                .setParameter("waiting", DeliveryState.WAITING)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private EntityManager manager() {
        return entities.manager();
    }
}
