/** What time the schedules of jobs mean. */
@NullMarked
package org.lotse.platform.jobs.calendar;

import org.jspecify.annotations.NullMarked;
