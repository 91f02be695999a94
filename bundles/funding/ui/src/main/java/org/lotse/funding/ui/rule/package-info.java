/** The rule-sets, each value with the place where it is written. */
@NullMarked
package org.lotse.funding.ui.rule;

import org.jspecify.annotations.NullMarked;
