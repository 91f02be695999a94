package org.lotse.platform.admin.ui;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.ui.api.form.FormFields;

/** What is being typed in a dialog above a view, so that it is not lost when the view goes away under it. */
final class DialogInput {

    private @Nullable FormFields open;

    /** From now until the dialog is closed, what is typed in its fields counts. */
    DialogFrame watch(DialogFrame dialog, FormFields fields) {
        open = fields;
        return dialog.whenClosed(() -> open = null);
    }

    boolean isUnsaved() {
        return Optional.ofNullable(open).filter(FormFields::isChanged).isPresent();
    }

    Map<String, String> typed() {
        return Optional.ofNullable(open).map(FormFields::changes).orElse(Map.of());
    }
}
