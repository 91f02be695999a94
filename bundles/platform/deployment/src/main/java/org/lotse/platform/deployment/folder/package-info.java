/** The folder deploy/ of the data home, and the shelf with copies of what was accepted. */
@NullMarked
package org.lotse.platform.deployment.folder;

import org.jspecify.annotations.NullMarked;
