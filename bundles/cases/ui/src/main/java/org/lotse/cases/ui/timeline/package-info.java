/** All that happened in a case. */
@NullMarked
package org.lotse.cases.ui.timeline;

import org.jspecify.annotations.NullMarked;
