/** Screens of activities and their shifts: what is planned, who is signed up. */
@NullMarked
package org.lotse.helpers.ui.activity;

import org.jspecify.annotations.NullMarked;
