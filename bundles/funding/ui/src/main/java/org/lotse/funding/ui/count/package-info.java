/** The screens of head counts: all municipalities, and each. */
@NullMarked
package org.lotse.funding.ui.count;

import org.jspecify.annotations.NullMarked;
