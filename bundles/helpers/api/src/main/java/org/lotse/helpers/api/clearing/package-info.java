/**
 * What has to be there before a volunteer is cleared to help: declaration of secrecy, insurance, and whether an extended certificate of
 * conduct is needed. What was seen of a certificate stands in {@code org.lotse.helpers.api.certificate}, behind a permission of its own.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.clearing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
