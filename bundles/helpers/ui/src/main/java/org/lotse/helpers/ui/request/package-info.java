/** Requests for help on the screen: their list, one of them with suggestions and what is decided about it, and the card of the start page. */
@NullMarked
package org.lotse.helpers.ui.request;

import org.jspecify.annotations.NullMarked;
