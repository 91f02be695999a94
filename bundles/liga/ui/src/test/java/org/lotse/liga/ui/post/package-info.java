/** Tests of the screens of posts. */
@NullMarked
package org.lotse.liga.ui.post;

import org.jspecify.annotations.NullMarked;
