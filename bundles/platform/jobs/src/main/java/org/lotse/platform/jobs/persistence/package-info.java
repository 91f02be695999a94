/** Plan and history in the platform database, unit {@code jobs}. */
@NullMarked
package org.lotse.platform.jobs.persistence;

import org.jspecify.annotations.NullMarked;
