/** Proves what is promised of invented cases. */
@NullMarked
package org.lotse.demo.invented;

import org.jspecify.annotations.NullMarked;
