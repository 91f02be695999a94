/** What a volunteer is cleared with. */
@NullMarked
package org.lotse.helpers.core.domain.clearing;

import org.jspecify.annotations.NullMarked;
