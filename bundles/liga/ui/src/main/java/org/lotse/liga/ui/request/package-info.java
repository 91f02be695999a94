/** The screens of requests between municipalities and carriers. */
@NullMarked
package org.lotse.liga.ui.request;

import org.jspecify.annotations.NullMarked;
