/**
 * Tries what a bundle would do to tenants' databases before the bundle is let in. For the platform's rooms: a module has no
 * business in other tenants' databases.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.persistence.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
