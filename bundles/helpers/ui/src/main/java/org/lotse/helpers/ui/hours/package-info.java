/** Hours of volunteers on screen: the list with its confirmation, an entry, the sums beside a name and a circle, the card. */
@NullMarked
package org.lotse.helpers.ui.hours;

import org.jspecify.annotations.NullMarked;
