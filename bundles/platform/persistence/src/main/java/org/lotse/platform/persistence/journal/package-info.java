/**
 * How rooms of the platform take part in every write: what they note about a transaction is kept if, and only if, the
 * transaction is. For the outbox and the audit trail; a module never sees this.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.persistence.journal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
