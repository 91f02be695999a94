package org.lotse.planted.ui.lending;

import org.lotse.planted.ui.reminder.ReminderPage;

/** Planted: needs the page that needs it. */
public final class LendingPage {
    /** What was lent for too long. */
    public final Class<?> reminders = ReminderPage.class;
}
