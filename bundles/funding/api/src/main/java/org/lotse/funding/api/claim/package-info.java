/** What a municipality may claim by a rule-set, and how that is reckoned. All amounts are whole euros for a year. */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.funding.api.claim;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
