/** Heads, posts and what comes of both: care ratios, targets, plans, and what would be if. */
@NullMarked
package org.lotse.liga.core.domain.load;

import org.jspecify.annotations.NullMarked;
