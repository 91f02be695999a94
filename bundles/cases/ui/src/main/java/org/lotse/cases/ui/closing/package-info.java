/** Transition into regular services, closing and reopening. */
@NullMarked
package org.lotse.cases.ui.closing;

import org.jspecify.annotations.NullMarked;
