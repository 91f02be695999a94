@NullMarked
package org.lotse.bridges.proof;

import org.jspecify.annotations.NullMarked;
