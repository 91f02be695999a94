/**
 * Papers that are kept with a record of a module: a contract with an agreement, receipts with a claim. One that is removed leaves behind that it was there,
 * and why it is not there any more; nothing of what it said.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.attachment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
