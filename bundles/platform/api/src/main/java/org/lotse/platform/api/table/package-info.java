/** Tables as people keep them in spreadsheets, read once and as a whole; what the columns mean is the module's business. */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.platform.api.table;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
