/** The screens of eligibility and groupings: who may apply alone, the Verbund builder, and what is kept. */
@NullMarked
package org.lotse.funding.ui.group;

import org.jspecify.annotations.NullMarked;
