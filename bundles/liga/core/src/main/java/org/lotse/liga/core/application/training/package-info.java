/** What people do with trainings: gate, transaction, and what is said to colleagues. */
@NullMarked
package org.lotse.liga.core.application.training;

import org.jspecify.annotations.NullMarked;
