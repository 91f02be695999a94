package org.lotse.cases.api.event;

import java.time.LocalDate;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactId;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * A contact with a client was entered in the log.
 *
 * @param contactId the entry
 * @param caseId the case
 * @param day when the contact was
 * @param minutes how long it took
 */
@EventType("cases.contact-logged")
public record ContactLogged(ContactId contactId, CaseId caseId, LocalDate day, int minutes) implements Event {}
