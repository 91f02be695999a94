/** Figures on their way from municipalities to the district. */
@NullMarked
package org.lotse.cases.core.application.report;

import org.jspecify.annotations.NullMarked;
