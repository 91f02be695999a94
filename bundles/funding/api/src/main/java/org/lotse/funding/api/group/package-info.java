/** Who may apply alone, what is missing for it, and which municipalities apply together. */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.funding.api.group;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
