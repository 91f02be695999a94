/** The screens of the care ratio: the district at a glance, each municipality, each carrier, and what would be if. */
@NullMarked
package org.lotse.liga.ui.load;

import org.jspecify.annotations.NullMarked;
