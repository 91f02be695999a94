/** What is printed for a volunteer, and what is told them of their data. */
@NullMarked
package org.lotse.helpers.ui.paper;

import org.jspecify.annotations.NullMarked;
