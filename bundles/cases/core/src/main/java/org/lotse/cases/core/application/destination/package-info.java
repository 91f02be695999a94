/** Where running cases go when somebody else delivers from a day on. */
@NullMarked
package org.lotse.cases.core.application.destination;

import org.jspecify.annotations.NullMarked;
