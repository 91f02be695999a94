/**
 * What volunteers do together: activities with their shifts, and who is signed up for them. Shifts happen on a day and between two times as
 * they stand on the clock, so that a summer time decided later moves nothing.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.activity;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
