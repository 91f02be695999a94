/** My day: what is due, and tasks. */
@NullMarked
package org.lotse.cases.ui.day;

import org.jspecify.annotations.NullMarked;
