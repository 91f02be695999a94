/** Sets sheets as PDF. */
@NullMarked
package org.lotse.platform.press;

import org.jspecify.annotations.NullMarked;
