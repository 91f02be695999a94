/** Carriers of the LIGA, and who of them has the chair. */
@NullMarked
package org.lotse.liga.core.domain.carrier;

import org.jspecify.annotations.NullMarked;
