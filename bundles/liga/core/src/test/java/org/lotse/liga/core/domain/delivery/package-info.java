/** Tests of delivery models. */
@NullMarked
package org.lotse.liga.core.domain.delivery;

import org.jspecify.annotations.NullMarked;
