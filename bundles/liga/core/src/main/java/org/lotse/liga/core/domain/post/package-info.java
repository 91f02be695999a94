/** Posts of carriers, and who holds them. */
@NullMarked
package org.lotse.liga.core.domain.post;

import org.jspecify.annotations.NullMarked;
