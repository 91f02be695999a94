/** The calculator: what follows from a head count, step by step. */
@NullMarked
package org.lotse.funding.ui.claim;

import org.jspecify.annotations.NullMarked;
