/** All that happened in a case, from whatever part of case work it comes, in the order of time. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.timeline;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
