/** Tests of what comes of heads and posts. */
@NullMarked
package org.lotse.liga.core.domain.load;

import org.jspecify.annotations.NullMarked;
