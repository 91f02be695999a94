package org.lotse.platform.api.secondment;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who works in the current scope's tenant in somebody's place because its district says so, so that a module can give them the work of the absent person. A
 * service of the platform. It asks no permission, since members know each other by name; the module's own call has passed the gate before. Any thread.
 */
@ProviderType
public interface HostedCovers {

    /**
     * Whatever is not over and not refused here, by first day.
     *
     * @throws org.lotse.platform.api.access.NoScope without a current tenant
     */
    List<HostedCover> notOver();
}
