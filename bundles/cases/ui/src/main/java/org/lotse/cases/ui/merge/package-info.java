/** Two cases that are one person's. */
@NullMarked
package org.lotse.cases.ui.merge;

import org.jspecify.annotations.NullMarked;
