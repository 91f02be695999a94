package org.lotse.cases.core.application.timeline;

import java.util.stream.Stream;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.Contact;
import org.lotse.cases.core.domain.Contacts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contacts with the person, as the log has them. */
@Component
public final class ContactsInTime implements TimelineSource {

    private final Contacts contacts;

    /** @param contacts all of the tenant */
    @Activate
    public ContactsInTime(@Reference Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return contacts.page(file.id(), null, MOST).items().stream().map(ContactsInTime::entry);
    }

    private static TimelineEntry entry(Contact contact) {
        var data = contact.data();
        return new TimelineEntry(
                TimelineKind.CONTACT,
                data.heldOn(),
                null,
                contact.id().value(),
                data.kind(),
                "",
                Said.or(data.note()),
                contact.author());
    }
}
