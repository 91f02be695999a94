/** The screen of what would be: other counts, other rules, another grouping, beside what is. */
@NullMarked
package org.lotse.funding.ui.whatif;

import org.jspecify.annotations.NullMarked;
