/** What the bundles that are active now bring: views and cards, read from their service properties. */
@NullMarked
package org.lotse.platform.ui.shell.views;

import org.jspecify.annotations.NullMarked;
