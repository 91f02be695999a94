/** How values of rules are written. */
@NullMarked
package org.lotse.funding.ui.rule;

import org.jspecify.annotations.NullMarked;
