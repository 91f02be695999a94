/** Everything about a grant in one archive: parts contribute files, the archive names them and their checksums. */
@NullMarked
package org.lotse.funding.core.application.audit;

import org.jspecify.annotations.NullMarked;
