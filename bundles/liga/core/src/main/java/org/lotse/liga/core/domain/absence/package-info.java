/** Who is away, who stands in, and what is missing. */
@NullMarked
package org.lotse.liga.core.domain.absence;

import org.jspecify.annotations.NullMarked;
