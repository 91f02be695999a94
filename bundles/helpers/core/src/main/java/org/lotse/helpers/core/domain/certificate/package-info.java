/** The three facts about an extended certificate of conduct, how long they hold, and when they go. */
@NullMarked
package org.lotse.helpers.core.domain.certificate;

import org.jspecify.annotations.NullMarked;
