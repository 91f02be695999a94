/** What people do with posts. */
@NullMarked
package org.lotse.liga.core.application.post;

import org.jspecify.annotations.NullMarked;
