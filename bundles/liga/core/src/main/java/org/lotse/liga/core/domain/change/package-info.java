/** The change of a delivery model and its rules. */
@NullMarked
package org.lotse.liga.core.domain.change;

import org.jspecify.annotations.NullMarked;
