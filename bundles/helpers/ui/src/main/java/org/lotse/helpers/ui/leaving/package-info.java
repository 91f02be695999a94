/** Those who have left: the day on which they are erased, what holds that, the way back, and how long they are kept. */
@NullMarked
package org.lotse.helpers.ui.leaving;

import org.jspecify.annotations.NullMarked;
