/** What is counted over volunteers and their hours. */
@NullMarked
package org.lotse.helpers.core.domain.overview;

import org.jspecify.annotations.NullMarked;
