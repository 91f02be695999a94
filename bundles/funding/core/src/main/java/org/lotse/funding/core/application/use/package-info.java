/** Budget and use for screens and papers. */
@NullMarked
package org.lotse.funding.core.application.use;

import org.jspecify.annotations.NullMarked;
