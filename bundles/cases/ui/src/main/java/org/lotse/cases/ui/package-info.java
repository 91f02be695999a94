/** The screens of case work: list, case with its contact log, forms, and a card on the start page. */
@NullMarked
package org.lotse.cases.ui;

import org.jspecify.annotations.NullMarked;
