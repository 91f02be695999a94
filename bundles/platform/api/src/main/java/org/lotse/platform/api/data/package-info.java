/**
 * Transactions, identities and pages for modules that keep data. The current tenant's database is chosen by the platform; a module never names one.
 */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.platform.api.data;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
