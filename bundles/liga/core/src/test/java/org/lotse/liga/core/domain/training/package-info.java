/** Tests of the rules of trainings. */
@NullMarked
package org.lotse.liga.core.domain.training;

import org.jspecify.annotations.NullMarked;
