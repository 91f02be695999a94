/** Who delivers in which municipality, step by step. */
@NullMarked
package org.lotse.liga.core.domain.delivery;

import org.jspecify.annotations.NullMarked;
