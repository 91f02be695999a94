/** Sheets about a volunteer: the letter for the free certificate of conduct, the helper card, and the answer to a request for access. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.paper;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
