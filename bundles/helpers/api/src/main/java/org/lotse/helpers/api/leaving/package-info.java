/**
 * What becomes of volunteers who have left: the day on which they are erased, why not yet, the way back, and how long that takes
 * (Art. 5 (1) (e), 17 GDPR). Sums of their hours stay without a name.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.leaving;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
