/** What people do with head counts. */
@NullMarked
package org.lotse.funding.core.application.count;

import org.jspecify.annotations.NullMarked;
