package org.lotse.platform.jobs;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.job.Job;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** A job as a bundle would register it, without a bundle. */
public final class TestJobs {

    private TestJobs() {}

    /** The reference to a job with these properties behind {@code lotse.job.}. */
    public static ServiceReference<Job> registered(Map<String, String> properties) {
        return new Registered(properties);
    }

    private static final class Registered implements ServiceReference<Job> {

        private final Map<String, String> properties;

        Registered(Map<String, String> properties) {
            this.properties = properties;
        }

        @Override
        public @Nullable Object getProperty(String key) {
            return properties.get(key.replace("lotse.job.", ""));
        }

        @Override
        public String[] getPropertyKeys() {
            return properties.keySet().stream().map("lotse.job."::concat).toArray(String[]::new);
        }

        @Override
        public @Nullable Bundle getBundle() {
            return null;
        }

        @Override
        public Bundle[] getUsingBundles() {
            return new Bundle[0];
        }

        @Override
        public boolean isAssignableTo(Bundle bundle, String className) {
            return true;
        }

        @Override
        public int compareTo(Object other) {
            return Integer.compare(hashCode(), other.hashCode());
        }

        @Override
        public Dictionary<String, Object> getProperties() {
            return new Hashtable<>(properties);
        }

        @Override
        public <A> A adapt(Class<A> type) {
            throw new UnsupportedOperationException(type.getName());
        }
    }
}
