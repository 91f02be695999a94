/** Addresses under which calendars outside the platform fetch somebody's appointments, without anybody signing in. */
@NullMarked
package org.lotse.platform.ui.shell.calendar;

import org.jspecify.annotations.NullMarked;
