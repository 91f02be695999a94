/** How what was granted is used, reckoned by the day (ADR 78). */
@NullMarked
package org.lotse.funding.core.domain.use;

import org.jspecify.annotations.NullMarked;
