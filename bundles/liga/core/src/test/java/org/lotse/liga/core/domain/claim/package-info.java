/** Tests of claims. */
@NullMarked
package org.lotse.liga.core.domain.claim;

import org.jspecify.annotations.NullMarked;
