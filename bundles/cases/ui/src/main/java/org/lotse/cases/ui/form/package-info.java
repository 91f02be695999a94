/** The fields, forms and their acts that the pages share. */
@NullMarked
package org.lotse.cases.ui.form;

import org.jspecify.annotations.NullMarked;
