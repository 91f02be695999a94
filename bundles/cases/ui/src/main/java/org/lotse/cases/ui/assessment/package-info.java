/** Assessments by area of life, their comparison and progress, and the areas of the municipality. */
@NullMarked
package org.lotse.cases.ui.assessment;

import org.jspecify.annotations.NullMarked;
