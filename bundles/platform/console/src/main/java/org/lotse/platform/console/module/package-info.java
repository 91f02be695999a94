/** Commands that modules bring, as commands of Karaf's shell. */
@NullMarked
package org.lotse.platform.console.module;

import org.jspecify.annotations.NullMarked;
