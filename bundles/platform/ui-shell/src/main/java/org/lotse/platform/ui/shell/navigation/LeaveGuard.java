package org.lotse.platform.ui.shell.navigation;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveListener;
import org.lotse.platform.ui.api.KeepsInput;

/** Asks before unsaved input is left behind. Closing the browser's tab is guarded by {@link UnsavedMark}. */
public final class LeaveGuard implements BeforeLeaveListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var tab = event.getUI();
        var unsaved = Views.shownIn(tab)
                .filter(KeepsInput.class::isInstance)
                .filter(view -> ((KeepsInput) view).hasUnsavedInput());
        if (unsaved.isEmpty() || Leaving.byForce(tab)) {
            return;
        }
        var leave = event.postpone();
        var question = new ConfirmDialog();
        question.setHeader(tab.getTranslation("shell.unsaved.title"));
        question.setText(tab.getTranslation("shell.unsaved.text"));
        question.setConfirmText(tab.getTranslation("shell.unsaved.stay"));
        question.setRejectable(true);
        question.setRejectText(tab.getTranslation("shell.unsaved.leave"));
        question.setRejectButtonTheme("error tertiary");
        question.addConfirmListener(stays -> leave.cancel());
        question.addCancelListener(stays -> leave.cancel());
        question.addRejectListener(leaves -> leave.proceed());
        question.open();
    }
}
