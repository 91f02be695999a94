/** Head counts of municipalities by programme: estimated, counted, corrected, and where each figure comes from. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.funding.api.count;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
