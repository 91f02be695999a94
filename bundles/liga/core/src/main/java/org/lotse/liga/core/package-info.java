/** The module of LIGA coordination: what it is called and which roles it offers. */
@NullMarked
package org.lotse.liga.core;

import org.jspecify.annotations.NullMarked;
