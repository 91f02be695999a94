/** Opening a case, and the core data of its person. */
@NullMarked
package org.lotse.cases.ui.person;

import org.jspecify.annotations.NullMarked;
