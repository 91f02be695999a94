/**
 * Accounts and memberships: one person, one account, roles per tenant.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.identity;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
