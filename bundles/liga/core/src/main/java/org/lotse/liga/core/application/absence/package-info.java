/** What people do with absences and covers: gate, whom the caller sees, transaction, and what follows in the municipalities. */
@NullMarked
package org.lotse.liga.core.application.absence;

import org.jspecify.annotations.NullMarked;
