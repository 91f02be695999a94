/** Where a tenant's administrator sees the jobs. */
@NullMarked
package org.lotse.platform.jobs.office;

import org.jspecify.annotations.NullMarked;
