/** Nobody is accompanied by two bodies of a district at once. */
@NullMarked
package org.lotse.cases.core.application.care;

import org.jspecify.annotations.NullMarked;
