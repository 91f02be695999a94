/** Tests of what forms and lists of the module have in common. */
@NullMarked
package org.lotse.liga.ui;

import org.jspecify.annotations.NullMarked;
