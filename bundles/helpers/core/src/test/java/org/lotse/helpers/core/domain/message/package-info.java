/** What messages say and when they are tried again. */
@NullMarked
package org.lotse.helpers.core.domain.message;

import org.jspecify.annotations.NullMarked;
