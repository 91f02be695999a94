/** What is asked of the helper circle, who could do it, and the Patenschaft that comes of it. */
@NullMarked
package org.lotse.helpers.core.domain.request;

import org.jspecify.annotations.NullMarked;
