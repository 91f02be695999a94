package org.lotse.cases.core.persistence;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.ContactTotals;
import org.lotse.cases.core.domain.Contact;
import org.lotse.cases.core.domain.Contacts;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contact logs in the tenant's database. */
@Component
public final class JpaContacts implements Contacts {

    private static final String LOG = "select c from Contact c where c.caseId = :caseId";
    private static final String BEHIND = " and c.heldOn <= :value and (c.heldOn < :value or c.id < :id)";
    private static final String LATEST_FIRST = " order by c.heldOn desc, c.id desc";
    private static final String TOTALS =
            "select count(c), sum(c.minutes), max(c.heldOn) from Contact c where c.caseId = :caseId";

    private static final String OF_FILE = " from Contact c where c.caseId = f.id)";
    private static final String MISCOUNTED = "select f.id from CaseFile f where f.id > :after and ("
            + "f.contacts <> (select count(c)" + OF_FILE
            + " or (f.contacts = 0 and (f.contactMinutes <> 0 or f.quietSince <> f.openedOn))"
            + " or (f.contacts > 0 and (f.contactMinutes <> (select sum(c.minutes)" + OF_FILE
            + " or f.quietSince <> (select max(c.heldOn)" + OF_FILE + "))) order by f.id";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaContacts(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Contact contact) {
        entities.manager().persist(contact);
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return Optional.ofNullable(entities.manager().find(Contact.class, id.value()));
    }

    @Override
    public void remove(Contact contact) {
        entities.manager().remove(contact);
    }

    @Override
    public ContactTotals totals(CaseId caseId) {
        var row = entities.manager()
                .createQuery(TOTALS, Object[].class)
                .setParameter("caseId", caseId.value())
                .getSingleResult();
        var minutes = row[1] == null ? 0 : ((Number) row[1]).intValue();
        return new ContactTotals(((Number) row[0]).intValue(), minutes, (LocalDate) row[2]);
    }

    @Override
    public List<CaseId> miscounted(@Nullable CaseId after, int most) {
        return entities.manager()
                .createQuery(MISCOUNTED, UUID.class)
                .setParameter("after", after == null ? BEFORE_ALL : after.value())
                .setMaxResults(most)
                .getResultStream()
                .map(CaseId::new)
                .toList();
    }

    @Override
    public Page<Contact> page(CaseId caseId, @Nullable String after, int size) {
        var query = after == null ? query(LOG + LATEST_FIRST) : behind(Cursor.parse(after));
        var rows = query.setParameter("caseId", caseId.value())
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(
                rows,
                size,
                contact -> new Cursor(contact.heldOn().toString(), contact.id().value()).toString());
    }

    private TypedQuery<Contact> behind(Cursor place) {
        return query(LOG + BEHIND + LATEST_FIRST)
                .setParameter("value", LocalDate.parse(place.value()))
                .setParameter("id", place.id());
    }

    private TypedQuery<Contact> query(String text) {
        return entities.manager().createQuery(text, Contact.class);
    }
}
