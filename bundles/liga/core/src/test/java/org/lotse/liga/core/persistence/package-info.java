/** Tests of the module's services on real tables. */
@NullMarked
package org.lotse.liga.core.persistence;

import org.jspecify.annotations.NullMarked;
