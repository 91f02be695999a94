/** The screens of meetings, decisions and to-dos. */
@NullMarked
package org.lotse.liga.ui.meeting;

import org.jspecify.annotations.NullMarked;
