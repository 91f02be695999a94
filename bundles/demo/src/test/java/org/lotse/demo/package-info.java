/** Proves that what is invented is acceptable, complete and recognizable as invented. */
@NullMarked
package org.lotse.demo;

import org.jspecify.annotations.NullMarked;
