/** What people do with carriers and the chair of the LIGA. */
@NullMarked
package org.lotse.liga.core.application.carrier;

import org.jspecify.annotations.NullMarked;
