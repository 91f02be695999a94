/** The integration plan, its goals, steps, reviews and print. */
@NullMarked
package org.lotse.cases.ui.plan;

import org.jspecify.annotations.NullMarked;
