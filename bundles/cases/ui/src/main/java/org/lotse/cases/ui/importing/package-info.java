/** The page on which a list that was kept outside becomes cases. */
@NullMarked
package org.lotse.cases.ui.importing;

import org.jspecify.annotations.NullMarked;
