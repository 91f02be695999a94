/** The screen of allocation tables: taken in, checked row by row, compared. */
@NullMarked
package org.lotse.funding.ui.allocation;

import org.jspecify.annotations.NullMarked;
