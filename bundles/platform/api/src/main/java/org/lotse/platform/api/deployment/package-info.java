/**
 * What was brought to the running platform, what came of it, and the way back. Concerns the whole installation, not one
 * tenant: the district's administrators and the operator look here.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.deployment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
