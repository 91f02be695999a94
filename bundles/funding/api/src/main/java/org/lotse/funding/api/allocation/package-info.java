/** Allocation tables (Anlage 1) as they were published: taken in as a whole, kept in versions, held against the calculation. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.funding.api.allocation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
