/** The district's list of regular services. */
@NullMarked
package org.lotse.cases.core.domain.directory;

import org.jspecify.annotations.NullMarked;
