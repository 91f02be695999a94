package org.lotse.planted.core;

import org.lotse.platform.api.access.Access;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Planted: half made when its constructor is through. */
@Component(service = {})
public final class ComponentThatIsWired {
    @Reference
    Access access;
}
