/** Letters, their templates and the letterhead. */
@NullMarked
package org.lotse.cases.ui.letter;

import org.jspecify.annotations.NullMarked;
