/** Trainings, the line of people for each, and what is mandatory. */
@NullMarked
package org.lotse.liga.core.domain.training;

import org.jspecify.annotations.NullMarked;
