/** What becomes of those who have left: the clock, what erasing takes and what stays without a name. */
@NullMarked
package org.lotse.helpers.core.domain.leaving;

import org.jspecify.annotations.NullMarked;
