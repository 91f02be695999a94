/** Messages, what became of them for each person, and the texts they are made of. */
@NullMarked
package org.lotse.helpers.core.domain.message;

import org.jspecify.annotations.NullMarked;
