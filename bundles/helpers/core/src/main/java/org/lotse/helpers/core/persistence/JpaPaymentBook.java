package org.lotse.helpers.core.persistence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.money.PaymentDetails;
import org.lotse.helpers.api.money.PaymentId;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.PaymentQuery;
import org.lotse.helpers.api.money.PaymentSort;
import org.lotse.helpers.api.money.PaymentSummary;
import org.lotse.helpers.api.money.StateElsewhere;
import org.lotse.helpers.core.domain.TelephoneSearch;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.money.Elsewhere;
import org.lotse.helpers.core.domain.money.OwnPayments;
import org.lotse.helpers.core.domain.money.Payment;
import org.lotse.helpers.core.domain.money.PaymentBook;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.persistence.unit.Cursor;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Payments in the tenant's database. */
@Component(service = {PaymentBook.class, OwnPayments.class})
public final class JpaPaymentBook implements PaymentBook {

    private final Entities entities;

    @Activate
    public JpaPaymentBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Payment payment) {
        entities.manager().persist(payment);
    }

    @Override
    public void remove(Payment payment) {
        entities.manager().remove(payment);
    }

    @Override
    public Optional<Payment> find(PaymentId id) {
        return Optional.ofNullable(entities.manager().find(Payment.class, id.value()));
    }

    @Override
    public List<Payment> of(VolunteerId volunteer, int year) {
        return between(volunteer, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Override
    public List<PaymentDetails> of(VolunteerId volunteer) {
        return between(volunteer, LocalDate.of(1, 1, 1), Volunteer.LATEST).stream()
                .map(payment -> payment.details(""))
                .toList();
    }

    @Override
    public Page<PaymentSummary> page(PaymentQuery query, @Nullable String after, int size) {
        var conditions = conditions(query);
        Cursor.read(after, order(query), text -> query.sort() == PaymentSort.PAY_ON ? LocalDate.parse(text) : text)
                .ifPresent(conditions::begin);
        var found = conditions
                .on(entities.manager(), Payment.class)
                .setMaxResults(size + 1)
                .getResultList();
        var names = NamedVolunteers.of(
                entities,
                found.stream().map(payment -> payment.volunteer().value()).toList());
        return Page.of(found, size, last -> Cursor.write(order(query), last.id().value(), key(last, query, names)))
                .map(payment -> payment.summary(of(payment, names).listName()));
    }

    @Override
    public long sum(PaymentQuery query) {
        var conditions = conditions(query);
        return conditions
                .fill(entities.manager()
                        .createQuery(
                                "select sum(p.total) from Volunteer v, Payment p where " + conditions.narrowing(),
                                Number.class))
                .getResultList()
                .stream()
                .mapToLong(sum -> sum == null ? 0 : sum.longValue())
                .sum();
    }

    @Override
    public Optional<Elsewhere> elsewhere(VolunteerId volunteer, int year, PaymentKind kind) {
        return entities.manager()
                .createQuery(
                        "select e from Elsewhere e where e.volunteerId = :volunteer and e.year = :year and e.kind = :kind",
                        Elsewhere.class)
                .setParameter("volunteer", volunteer.value())
                .setParameter("year", year)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<StateElsewhere> elsewhere(VolunteerId volunteer) {
        return entities.manager()
                .createQuery(
                        "select e from Elsewhere e where e.volunteerId = :volunteer order by e.year, e.kind",
                        Elsewhere.class)
                .setParameter("volunteer", volunteer.value())
                .getResultStream()
                .map(Elsewhere::statement)
                .toList();
    }

    @Override
    public void add(Elsewhere statement) {
        entities.manager().persist(statement);
    }

    @Override
    public int purge(LocalDate before, int most) {
        var manager = entities.manager();
        var payments = manager.createQuery("select p from Payment p where p.payOn < :before", Payment.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        var statements = manager
                .createQuery("select e from Elsewhere e where e.year < :year", Elsewhere.class)
                .setParameter("year", before.getYear())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .limit((long) most - payments.size())
                .toList();
        payments.forEach(manager::remove);
        statements.forEach(manager::remove);
        return payments.size() + statements.size();
    }

    private List<Payment> between(VolunteerId volunteer, LocalDate first, LocalDate last) {
        return entities.manager()
                .createQuery(
                        "select p from Payment p where p.volunteerId = :volunteer and p.payOn >= :first"
                                + " and p.payOn <= :last order by p.payOn, p.id",
                        Payment.class)
                .setParameter("volunteer", volunteer.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    private static Conditions conditions(PaymentQuery query) {
        var column = query.sort() == PaymentSort.PAY_ON ? "p.payOn" : "v.profile.sortName";
        var conditions = new Conditions("Volunteer v, Payment", "p", column, query.descending());
        conditions.where("v.id = p.volunteerId", Map.of());
        conditions.words("v.profile.searchText", TelephoneSearch.words(query.text()));
        if (query.volunteer() != null) {
            conditions.where(
                    "p.volunteerId = :volunteer", "volunteer", query.volunteer().value());
        }
        if (query.circle() != null) {
            conditions.where("p.circleId = :circle", "circle", query.circle().value());
        }
        if (query.kind() != null) {
            conditions.where("p.kind = :kind", "kind", query.kind());
        }
        if (query.state() != null) {
            conditions.where("p.state = :state", "state", query.state());
        }
        if (query.year() != null) {
            conditions.where(
                    "p.payOn >= :first and p.payOn <= :last",
                    Map.of("first", LocalDate.of(query.year(), 1, 1), "last", LocalDate.of(query.year(), 12, 31)));
        }
        return conditions;
    }

    private static String key(Payment last, PaymentQuery query, Map<UUID, Volunteer> names) {
        return query.sort() == PaymentSort.PAY_ON
                ? last.payOn().toString()
                : of(last, names).sortName();
    }

    private static Volunteer of(Payment payment, Map<UUID, Volunteer> names) {
        return requireNonNull(names.get(payment.volunteer().value()));
    }

    private static String order(PaymentQuery query) {
        return query.sort() + (query.descending() ? "-" : "+");
    }
}
