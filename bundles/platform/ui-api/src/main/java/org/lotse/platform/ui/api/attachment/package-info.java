/** The papers that are kept with a record, as a part of its page. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.ui.api.attachment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
