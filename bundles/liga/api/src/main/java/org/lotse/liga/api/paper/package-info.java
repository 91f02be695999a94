/** Papers that belong to a record of the LIGA: the signed contract and its annexes to an agreement, receipts and payrolls to a claim. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.liga.api.paper;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
