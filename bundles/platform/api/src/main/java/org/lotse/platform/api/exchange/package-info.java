/**
 * What crosses the border between tenants, and nothing else does. A package is addressed to one tenant, sealed, and accepted or
 * rejected there with a reason; a report takes figures from a municipality up to its district, where nobody has to decide about it; a publication
 * brings what is the same for all municipalities down to them; a mark tells who else in the district has the same person, and nothing of the person.
 * Each end keeps a record of its own, and neither sees the other's database.
 */
@Export
@Version("0.3.0")
@NullMarked
package org.lotse.platform.api.exchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
