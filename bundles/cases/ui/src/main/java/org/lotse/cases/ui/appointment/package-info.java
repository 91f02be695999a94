/** Appointments of a case and of oneself, and the calendar feed. */
@NullMarked
package org.lotse.cases.ui.appointment;

import org.jspecify.annotations.NullMarked;
