/** Brings events from the outbox to the handlers: in order, at least once, each in its tenant's scope. */
@NullMarked
package org.lotse.platform.events.delivery;

import org.jspecify.annotations.NullMarked;
