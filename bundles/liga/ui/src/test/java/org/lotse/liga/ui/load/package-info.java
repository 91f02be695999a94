/** Tests of what stands in addresses of the care ratio. */
@NullMarked
package org.lotse.liga.ui.load;

import org.jspecify.annotations.NullMarked;
