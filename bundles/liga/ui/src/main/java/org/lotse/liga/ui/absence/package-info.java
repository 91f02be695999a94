/** Who of the carriers' people is away, and who stands in. */
@NullMarked
package org.lotse.liga.ui.absence;

import org.jspecify.annotations.NullMarked;
