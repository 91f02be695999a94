/**
 * What carriers claim from the district for a stretch of time: actual cost of staff by post, and the lump sum that follows from the agreement's rule.
 * Screens ask {@link org.lotse.liga.api.claim.Claims}, {@link org.lotse.liga.api.claim.ClaimApproval}, {@link org.lotse.liga.api.claim.ClaimList} and
 * {@link org.lotse.liga.api.claim.ClaimPapers}. Amounts are euros with two decimals.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.liga.api.claim;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
