/**
 * Recurring work of a module: a {@link org.lotse.platform.api.job.Job} with its schedule beside it, run for each tenant that has
 * the module on; and {@link org.lotse.platform.api.job.Jobs}, where an administrator sees what was and will be done.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.job;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
