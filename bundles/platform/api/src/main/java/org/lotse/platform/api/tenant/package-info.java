/**
 * The district and its municipalities, each a tenant with data of its own. Whoever needs to know <em>which</em> tenant is acting asks {@link org.lotse.platform.api.access.CurrentScope}.
 */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.platform.api.tenant;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
