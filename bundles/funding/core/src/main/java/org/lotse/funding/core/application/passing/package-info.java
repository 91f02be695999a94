/** Passing money on, and the notices about it. */
@NullMarked
package org.lotse.funding.core.application.passing;

import org.jspecify.annotations.NullMarked;
