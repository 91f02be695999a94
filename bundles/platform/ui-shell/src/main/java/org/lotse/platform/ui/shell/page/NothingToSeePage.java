package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.router.ParentLayout;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.shell.layout.ShellLayout;

/** A view found nothing at the address with which it was entered. */
@ParentLayout(ShellLayout.class)
public final class NothingToSeePage extends NothingHere<NotFound> {

    private static final long serialVersionUID = 1L;
}
