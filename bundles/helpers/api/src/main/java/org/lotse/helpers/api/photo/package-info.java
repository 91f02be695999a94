/** A photo of a volunteer, if there is to be one: small, without what cameras write into it, and there only as long as the person agrees. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.photo;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
