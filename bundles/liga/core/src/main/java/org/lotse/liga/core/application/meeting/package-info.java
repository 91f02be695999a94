/** What people do with meetings: gate, transaction, and minutes. */
@NullMarked
package org.lotse.liga.core.application.meeting;

import org.jspecify.annotations.NullMarked;
