package org.lotse.planted.ui.reminder;

import org.lotse.planted.ui.lending.LendingPage;

/** Planted: needs the page that needs it. */
public final class ReminderPage {
    /** Where to find what was lent. */
    public final Class<?> loans = LendingPage.class;
}
