/** What a row of somebody's list says, in the words of case files. */
@NullMarked
package org.lotse.cases.core.domain.importing;

import org.jspecify.annotations.NullMarked;
