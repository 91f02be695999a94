/** Tests of agreements. */
@NullMarked
package org.lotse.liga.core.domain.agreement;

import org.jspecify.annotations.NullMarked;
