/**
 * What a module has kept for a tenant, seen as tables, and how it goes for good. Only the platform's own rooms import this
 * package; a module never learns of it.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.persistence.erasure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
