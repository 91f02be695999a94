/** The outbox of one tenant: what was published and how far each handler has come. */
@NullMarked
package org.lotse.platform.events.outbox;

import org.jspecify.annotations.NullMarked;
