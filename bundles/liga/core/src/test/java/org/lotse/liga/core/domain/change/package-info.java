/** Tests of changes of delivery models. */
@NullMarked
package org.lotse.liga.core.domain.change;

import org.jspecify.annotations.NullMarked;
