package org.lotse.platform.api.event;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something that happened in a module and that other modules may know. Implemented by records in the owner's
 * {@code api.event}, named in the past tense and annotated with {@link EventType}: {@code CaseOpened}.
 *
 * <p>An event carries identities and the few facts that others need, never a name, a text or anything else about a person:
 * it lies in the outbox for a while, and a handler that may know more asks the owner. Its components are what JSON can tell
 * and a newer version can still read: ids, dates, times, numbers, enums, short codes, lists and records of these. A component
 * may be added; none is renamed or changes its meaning.
 */
@ConsumerType
public interface Event {}
