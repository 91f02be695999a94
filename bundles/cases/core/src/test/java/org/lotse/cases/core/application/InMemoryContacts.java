package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.ContactTotals;
import org.lotse.cases.core.domain.Contact;
import org.lotse.cases.core.domain.Contacts;
import org.lotse.platform.api.data.Page;

/** Contact logs in a map. */
final class InMemoryContacts implements Contacts {

    /** Cases of which a test says that their totals are wrong. */
    final Set<CaseId> miscounted = new HashSet<>();

    private final Map<ContactId, Contact> contacts = new LinkedHashMap<>();

    @Override
    public void add(Contact contact) {
        contacts.put(contact.id(), contact);
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return Optional.ofNullable(contacts.get(id));
    }

    @Override
    public void remove(Contact contact) {
        contacts.remove(contact.id());
    }

    @Override
    public ContactTotals totals(CaseId caseId) {
        return new ContactTotals(
                (int) log(caseId).count(),
                log(caseId).mapToInt(Contact::minutes).sum(),
                log(caseId)
                        .map(Contact::heldOn)
                        .max(Comparator.<LocalDate>naturalOrder())
                        .orElse(null));
    }

    @Override
    public List<CaseId> miscounted(@Nullable CaseId after, int most) {
        return miscounted.stream()
                .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(CaseId::toString))
                .limit(most)
                .toList();
    }

    @Override
    public Page<Contact> page(CaseId caseId, @Nullable String after, int size) {
        var rows = log(caseId)
                .sorted(Comparator.comparing(Contact::heldOn).reversed())
                .toList();
        return Page.of(rows, size, contact -> contact.id().toString());
    }

    private Stream<Contact> log(CaseId caseId) {
        return contacts.values().stream().filter(contact -> contact.caseId().equals(caseId));
    }
}
