/** The chain of sealed entries in one database. */
@NullMarked
package org.lotse.platform.audit.chain;

import org.jspecify.annotations.NullMarked;
