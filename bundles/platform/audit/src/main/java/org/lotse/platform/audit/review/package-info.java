/** What an auditor asks the trail: is it whole, and what does it say. For the rooms of the platform, not for modules. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.audit.review;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
