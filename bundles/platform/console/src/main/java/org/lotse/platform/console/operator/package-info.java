/** How an operator on this machine is let in to the shell: by a key made at the first start, never by a password. */
@NullMarked
package org.lotse.platform.console.operator;

import org.jspecify.annotations.NullMarked;
