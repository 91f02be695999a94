/** Budget and use on screens. */
@NullMarked
package org.lotse.funding.ui.use;

import org.jspecify.annotations.NullMarked;
