/**
 * People whom a district lets work in its municipalities for days, and what a municipality may say to that. Such a membership is no role that
 * somebody gave by hand: it follows from a record at home, and from the calendar.
 */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.platform.api.secondment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
