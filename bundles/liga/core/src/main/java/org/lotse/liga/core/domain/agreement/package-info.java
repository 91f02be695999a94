/** Agreements with carriers: terms, notice, and rules of what is refunded. */
@NullMarked
package org.lotse.liga.core.domain.agreement;

import org.jspecify.annotations.NullMarked;
