/** Case files and contacts with their rules. Annotated for the database, ignorant of it: no query, no entity manager, no clock of their own. */
@NullMarked
package org.lotse.cases.core.domain;

import org.jspecify.annotations.NullMarked;
