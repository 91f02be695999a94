/** What is remembered: attempts, files, bundles. */
@NullMarked
package org.lotse.platform.deployment.journal;

import org.jspecify.annotations.NullMarked;
