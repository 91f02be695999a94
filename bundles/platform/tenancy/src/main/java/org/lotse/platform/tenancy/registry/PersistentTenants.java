package org.lotse.platform.tenancy.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.tenant.Associations;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the directory from the platform's database at the first question and answers from memory afterwards. Tenants that
 * the data file names and the database does not know are added then; what the database knows is never changed by the file.
 */
@Component(service = {Tenants.class, Associations.class})
public final class PersistentTenants implements Tenants, Associations {

    /** The framework property that names the data file; by default {@code lotse-tenants.csv} in Karaf's {@code etc}. */
    static final String FILE = "lotse.tenants.file";

    private static final Logger LOG = LoggerFactory.getLogger(PersistentTenants.class);

    private final Transactions transactions;
    private final TenantRecords records;
    private final Path file;
    private volatile @Nullable Directory directory;

    @Activate
    public PersistentTenants(
            BundleContext context,
            @Reference(target = "(" + Transactions.UNIT + "=tenancy)") Transactions transactions,
            @Reference TenantRecords records) {
        this(configured(context), transactions, records);
    }

    PersistentTenants(Path file, Transactions transactions, TenantRecords records) {
        this.file = file;
        this.transactions = transactions;
        this.records = records;
    }

    @Override
    public List<Tenant> all() {
        return directory().all();
    }

    @Override
    public Optional<Tenant> find(TenantId id) {
        return directory().find(id);
    }

    @Override
    public Optional<String> of(TenantId municipality) {
        return directory().association(municipality);
    }

    private Directory directory() {
        var known = directory;
        return known != null ? known : load();
    }

    private synchronized Directory load() {
        var known = directory;
        if (known == null) {
            var rows = rows();
            known = transactions.write(() -> {
                records.addMissing(rows);
                return new Directory(records.all());
            });
            directory = known;
        }
        return known;
    }

    private List<TenantRow> rows() {
        if (!Files.exists(file)) {
            LOG.warn("There is no {}: no tenants are added", file);
            return List.of();
        }
        try {
            var content = TenantFile.read(file);
            content.faults()
                    .forEach(fault -> LOG.warn("{}, line {}, is left out: {}", file, fault.line(), fault.reason()));
            return content.rows();
        } catch (IOException e) {
            LOG.error("{} cannot be read, no tenants are added: {}", file, e.toString());
            return List.of();
        }
    }

    private static Path configured(BundleContext context) {
        var file = context.getProperty(FILE);
        return file != null
                ? Path.of(file)
                : Path.of(String.valueOf(context.getProperty("karaf.etc")), "lotse-tenants.csv");
    }
}
