/** The screens of the guided change of a delivery model, in the district, and what a municipality reads about its own. */
@NullMarked
package org.lotse.liga.ui.change;

import org.jspecify.annotations.NullMarked;
