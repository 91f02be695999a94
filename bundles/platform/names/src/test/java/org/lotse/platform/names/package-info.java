@NullMarked
package org.lotse.platform.names;

import org.jspecify.annotations.NullMarked;
