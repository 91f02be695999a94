/** The time by which the administration works. */
@NullMarked
package org.lotse.platform.tenancy.time;

import org.jspecify.annotations.NullMarked;
