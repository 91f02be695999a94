/** Tests of what the module's records have in common. */
@NullMarked
package org.lotse.liga.core.domain;

import org.jspecify.annotations.NullMarked;
