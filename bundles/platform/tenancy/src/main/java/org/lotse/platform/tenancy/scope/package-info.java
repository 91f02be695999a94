/**
 * Binds the scope of a piece of work at the platform's edges. Only the platform's own rooms import this package
 * (an architecture test says so); a module reads {@link org.lotse.platform.api.access.CurrentScope}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.tenancy.scope;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
