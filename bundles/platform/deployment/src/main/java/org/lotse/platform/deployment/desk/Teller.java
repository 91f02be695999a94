package org.lotse.platform.deployment.desk;

import java.util.List;
import java.util.Locale;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.deployment.Attempt;
import org.lotse.platform.api.deployment.DeploymentsListener;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what came of an attempt: the log in words, and whoever shows it. */
@Component(service = Teller.class)
public final class Teller {

    private static final Logger LOG = LoggerFactory.getLogger("org.lotse.platform.deployment");

    private final Texts texts;

    /** None or one: a platform without an audit trail deploys all the same. */
    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<AuditTrail> trails = List.of();

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<DeploymentsListener> listeners = List.of();

    /** @param texts put faults into words */
    @Activate
    public Teller(@Reference Texts texts) {
        this.texts = texts;
    }

    /** Tells of a decided attempt. */
    public void told(Attempt attempt) {
        switch (attempt.outcome()) {
            case ACCEPTED -> LOG.info("{} is in: {} {}", attempt.file(), attempt.name(), attempt.version());
            case REMOVED -> LOG.info("{} was taken away: {}", attempt.file(), attempt.name());
            case REFUSED -> LOG.warn("{} was refused, what ran before runs on. {}", attempt.file(), words(attempt));
            case FAULTY -> LOG.warn("{} {} does not work. {}", attempt.name(), attempt.version(), words(attempt));
        }
        record(attempt);
        changed();
    }

    private void record(Attempt attempt) {
        var outcome = attempt.outcome().name().toLowerCase(Locale.ROOT);
        var act = Act.of("platform.deployment-" + outcome, "file", shortened(attempt.file()))
                .with("bundle", attempt.name())
                .with("version", attempt.version());
        var whole = attempt.fault()
                .map(fault -> act.with("fault", fault.name().toLowerCase(Locale.ROOT)))
                .orElse(act);
        trails.forEach(trail -> trail.recordForPlatform(whole));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), Act.SUBJECT_LENGTH));
    }

    /** Something is to be shown anew. */
    public void changed() {
        for (var listener : listeners) {
            try {
                listener.deploymentsChanged();
            } catch (RuntimeException | LinkageError e) {
                LOG.error("A listener of {} failed on news of deployments", listener.getClass(), e);
            }
        }
    }

    private String words(Attempt attempt) {
        return attempt.fault()
                .map(fault -> texts.get(
                                Locale.ENGLISH,
                                fault.reasonKey(),
                                attempt.arguments().toArray())
                        + " "
                        + texts.get(
                                Locale.ENGLISH,
                                fault.cureKey(),
                                attempt.arguments().toArray()))
                .orElse("");
    }
}
