/** Letters and the templates they begin with. */
@NullMarked
package org.lotse.cases.core.domain.letter;

import org.jspecify.annotations.NullMarked;
