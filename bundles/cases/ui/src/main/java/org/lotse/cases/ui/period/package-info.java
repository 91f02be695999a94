/** The care period and its extensions. */
@NullMarked
package org.lotse.cases.ui.period;

import org.jspecify.annotations.NullMarked;
