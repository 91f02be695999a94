/** Texts of all active bundles, in German and English. */
@NullMarked
package org.lotse.platform.modules.texts;

import org.jspecify.annotations.NullMarked;
