package org.lotse.helpers.api.event;

import org.lotse.helpers.api.message.MessageId;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * Mail waits to be sent. Heard by the module itself, so that its job is rung for after the commit and not before.
 *
 * @param message what is to be sent
 */
@EventType(value = "helpers.message-queued", waitsDays = 1)
public record MessageQueued(MessageId message) implements Event {}
