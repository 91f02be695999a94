/** Helper circles: what is written down about them, and when they are open. */
@NullMarked
package org.lotse.helpers.core.domain.circle;

import org.jspecify.annotations.NullMarked;
