/** The work in figures, and the reports to the district. */
@NullMarked
package org.lotse.cases.ui.figures;

import org.jspecify.annotations.NullMarked;
