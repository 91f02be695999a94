/** Who lives with the person, and where they lived. */
@NullMarked
package org.lotse.cases.ui.household;

import org.jspecify.annotations.NullMarked;
