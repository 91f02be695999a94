/** The screens of trainings. */
@NullMarked
package org.lotse.liga.ui.training;

import org.jspecify.annotations.NullMarked;
