/**
 * What may be kept of an extended certificate of conduct, and no more (§ 72a (5) SGB VIII): that and when it was inspected, its date of
 * issue, and whether there is a relevant conviction. It has a permission of its own and a clock that deletes it.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.certificate;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
