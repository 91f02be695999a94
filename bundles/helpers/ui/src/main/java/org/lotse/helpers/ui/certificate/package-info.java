/** Who has to show a certificate of conduct, and what was deleted: for those who may inspect. */
@NullMarked
package org.lotse.helpers.ui.certificate;

import org.jspecify.annotations.NullMarked;
