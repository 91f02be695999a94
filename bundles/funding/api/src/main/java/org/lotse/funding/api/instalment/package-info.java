/**
 * Instalments of what was granted: what is planned for when, what came, what has to be paid back, and the final count by which that is decided. All
 * amounts are euros; nothing that was entered is changed or deleted.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.funding.api.instalment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
