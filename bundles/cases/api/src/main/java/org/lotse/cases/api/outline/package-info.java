/**
 * What other modules may know of cases: that there is one, who answers for it, and from when until when. Nothing of the person and nothing
 * of what is in the file.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.outline;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
