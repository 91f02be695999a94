/** Tests of reading tables. */
@NullMarked
package org.lotse.platform.tables;

import org.jspecify.annotations.NullMarked;
