/**
 * How a module shows people their appointments in the calendar of their telephone. The platform has an address for each such feed,
 * opened by a secret alone, without signing in; so nothing personal ever stands in it.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.calendar;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
