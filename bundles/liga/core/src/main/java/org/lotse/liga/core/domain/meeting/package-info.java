/** Meetings, what was decided there, and what somebody has to do since. */
@NullMarked
package org.lotse.liga.core.domain.meeting;

import org.jspecify.annotations.NullMarked;
