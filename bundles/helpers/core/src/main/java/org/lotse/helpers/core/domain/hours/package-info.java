/** Hours that volunteers have helped: an entry and its way to confirmation, a day, a week, and the repository. */
@NullMarked
package org.lotse.helpers.core.domain.hours;

import org.jspecify.annotations.NullMarked;
