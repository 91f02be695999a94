/** Applications for money, from the draft to the authority's decision, and what was granted. */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.funding.api.application;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
