/** One encrypted Derby database per tenant; the only package that knows Derby. */
@NullMarked
package org.lotse.platform.persistence.derby;

import org.jspecify.annotations.NullMarked;
