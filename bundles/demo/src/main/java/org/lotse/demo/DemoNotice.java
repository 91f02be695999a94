package org.lotse.demo;

import org.lotse.platform.ui.api.Notice;
import org.osgi.service.component.annotations.Component;

/** Says above every page that nobody here is real, and on the sign-in page how to get in. */
@Component
public final class DemoNotice implements Notice {

    @Override
    public String textKey() {
        return "demo.notice";
    }

    @Override
    public String detailsKey() {
        return "demo.accounts";
    }
}
