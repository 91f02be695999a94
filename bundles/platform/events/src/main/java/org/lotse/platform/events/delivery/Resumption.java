package org.lotse.platform.events.delivery;

import org.lotse.platform.api.boot.BootEnded;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has the dispatcher take up what an earlier run left, once nobody waits for the first page any more. */
@Component(
        immediate = true,
        service = {})
public final class Resumption {

    /** Called by the container when the boot has ended. */
    @Activate
    public Resumption(@Reference BootEnded ended, @Reference Dispatcher dispatcher) {
        dispatcher.resume();
    }
}
