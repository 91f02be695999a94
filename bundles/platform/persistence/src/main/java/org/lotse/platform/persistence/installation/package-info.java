/** Which databases this installation has, as it was configured, and what its operator may do with them. */
@NullMarked
package org.lotse.platform.persistence.installation;

import org.jspecify.annotations.NullMarked;
