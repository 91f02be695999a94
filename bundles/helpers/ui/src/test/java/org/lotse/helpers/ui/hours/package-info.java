/** Tests of the screens for activities, as far as they need no browser. */
@NullMarked
package org.lotse.helpers.ui.hours;

import org.jspecify.annotations.NullMarked;
