/** Dated rule-sets: every rate, limit and threshold of a programme with the place where it is written. */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.funding.api.rule;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
