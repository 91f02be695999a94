package org.lotse.helpers.core.application.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.core.domain.certificate.CertificateBook;
import org.lotse.helpers.core.domain.certificate.CertificateCheck;
import org.lotse.helpers.core.domain.certificate.LoggedDeletion;

/** What is kept of certificates, in a map. Who has to show one is proven on the database. */
public final class InMemoryCertificateBook implements CertificateBook {

    private final Map<VolunteerId, CertificateCheck> kept = new LinkedHashMap<>();
    private final List<LoggedDeletion> log = new ArrayList<>();

    @Override
    public void add(CertificateCheck check) {
        kept.put(check.volunteer(), check);
    }

    @Override
    public Optional<CertificateCheck> find(VolunteerId volunteer) {
        return Optional.ofNullable(kept.get(volunteer));
    }

    @Override
    public void remove(CertificateCheck check) {
        kept.remove(check.volunteer());
    }

    @Override
    public List<CertificateCheck> toDelete(LocalDate today, int most) {
        return kept.values().stream()
                .filter(check -> check.isToDelete(today))
                .limit(most)
                .toList();
    }

    @Override
    public long due(LocalDate today) {
        return 0;
    }

    @Override
    public long due(LocalDate today, CircleId circle) {
        return due(today);
    }

    @Override
    public void log(LoggedDeletion deletion) {
        log.addFirst(deletion);
    }

    @Override
    public List<LoggedDeletion> log(int most) {
        return log.stream().limit(most).toList();
    }
}
