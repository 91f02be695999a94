/** Who answers for a case, and how much everybody has. */
@NullMarked
package org.lotse.cases.ui.responsibility;

import org.jspecify.annotations.NullMarked;
