/** Assessments and the areas they look at. */
@NullMarked
package org.lotse.cases.core.domain.assessment;

import org.jspecify.annotations.NullMarked;
