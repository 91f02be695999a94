/** People who registered themselves, and the public page on which they do. */
@NullMarked
package org.lotse.helpers.core.domain.registration;

import org.jspecify.annotations.NullMarked;
