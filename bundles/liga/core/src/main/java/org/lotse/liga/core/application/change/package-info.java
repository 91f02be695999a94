/** What people and the day do with changes of delivery models, and what municipalities are told. */
@NullMarked
package org.lotse.liga.core.application.change;

import org.jspecify.annotations.NullMarked;
