package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import org.lotse.platform.ui.shell.layout.ShellLayout;

/** No route of the session leads there. */
@ParentLayout(ShellLayout.class)
public final class NoSuchAddressPage extends NothingHere<NotFoundException> {

    private static final long serialVersionUID = 1L;
}
