/** Who fills funded posts, and what that costs. */
@NullMarked
package org.lotse.funding.core.domain.staff;

import org.jspecify.annotations.NullMarked;
