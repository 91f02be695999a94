/** Everything there is about a grant, in one archive for whoever audits it. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.funding.api.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
