/** Messages to volunteers: writing them, what became of them, their templates, and who does not want any. */
@NullMarked
package org.lotse.helpers.ui.message;

import org.jspecify.annotations.NullMarked;
