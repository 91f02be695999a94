/** Planned absences, who stands in, and the way back. */
@NullMarked
package org.lotse.cases.ui.absence;

import org.jspecify.annotations.NullMarked;
