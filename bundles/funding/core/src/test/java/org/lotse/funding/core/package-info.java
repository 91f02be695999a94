/** Samples for the tests of this bundle. */
@NullMarked
package org.lotse.funding.core;

import org.jspecify.annotations.NullMarked;
