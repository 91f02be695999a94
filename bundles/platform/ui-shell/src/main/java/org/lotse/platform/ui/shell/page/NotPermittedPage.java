package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.router.ParentLayout;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.ui.shell.layout.ShellLayout;

/** A view was refused what it needs to show anything. */
@ParentLayout(ShellLayout.class)
public final class NotPermittedPage extends NothingHere<AccessDenied> {

    private static final long serialVersionUID = 1L;
}
