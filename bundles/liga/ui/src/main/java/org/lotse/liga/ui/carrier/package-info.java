/** The screens of carriers and of the chair of the LIGA. */
@NullMarked
package org.lotse.liga.ui.carrier;

import org.jspecify.annotations.NullMarked;
