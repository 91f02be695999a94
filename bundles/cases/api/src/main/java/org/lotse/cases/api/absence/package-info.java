/**
 * Who is away when, who stands in for them meanwhile, and what they find when they are back. The responsible colleague stays responsible; a
 * cover has the cases from the first day to the last and no longer.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.absence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
