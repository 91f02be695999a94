/** The scope of the work on the current thread. */
@NullMarked
package org.lotse.platform.tenancy.thread;

import org.jspecify.annotations.NullMarked;
