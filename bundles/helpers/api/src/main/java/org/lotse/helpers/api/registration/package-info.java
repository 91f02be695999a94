/**
 * People who want to help and say so themselves, on a page of the municipality that needs no account. What they send in is kept for two days; only
 * who confirms it by mail becomes a volunteer, who then waits for the coordinator.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.registration;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
