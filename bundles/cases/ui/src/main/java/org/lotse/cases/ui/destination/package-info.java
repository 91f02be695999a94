/** Where running cases go when somebody else delivers from a day on. */
@NullMarked
package org.lotse.cases.ui.destination;

import org.jspecify.annotations.NullMarked;
