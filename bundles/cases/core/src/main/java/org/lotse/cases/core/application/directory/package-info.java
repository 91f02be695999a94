/** The district's list of regular services, and its way to municipalities. */
@NullMarked
package org.lotse.cases.core.application.directory;

import org.jspecify.annotations.NullMarked;
