/**
 * Who acts, for which tenant, and may they? Every route, service call and command asks the same question through {@link org.lotse.platform.api.access.Access}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
