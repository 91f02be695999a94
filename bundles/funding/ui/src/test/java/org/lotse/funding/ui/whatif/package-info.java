/** What is assumed, in an address. */
@NullMarked
package org.lotse.funding.ui.whatif;

import org.jspecify.annotations.NullMarked;
