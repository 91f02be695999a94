package org.lotse.platform.modules.texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.text.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of all active bundles in one book, which is replaced as a whole whenever a bundle comes or goes. Reads its
 * files on activation: a shell that finds this service shows words from its first page on.
 */
@Component
public final class BundleTexts implements Texts, BundleTrackerCustomizer<Bundle> {

    private static final Logger LOG = LoggerFactory.getLogger(BundleTexts.class);
    private static final int MOST_COMPLAINTS = 1000;

    private final Map<Long, TextBook> books = new TreeMap<>();
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final BundleTracker<Bundle> tracker;
    private TextBook outlived = TextBook.EMPTY;
    private volatile TextBook all = TextBook.EMPTY;

    /** @param context sees all bundles */
    @Activate
    public BundleTexts(BundleContext context) {
        tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    /** Forgets all bundles. */
    @Deactivate
    public void close() {
        tracker.close();
    }

    @Override
    public String get(Locale language, String key, Object... arguments) {
        try {
            return all.find(language, key, arguments).orElseGet(() -> missing(key));
        } catch (IllegalArgumentException e) {
            LOG.error("The text {} is no valid pattern", key, e);
            return missing(key);
        }
    }

    @Override
    public @Nullable Bundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        var book = TextFiles.read(bundle);
        if (book.isEmpty()) {
            return null;
        }
        synchronized (books) {
            books.put(bundle.getBundleId(), book);
            all = merged();
        }
        return bundle;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
        // Active bundles do not change; an update stops them first.
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
        synchronized (books) {
            var gone = books.remove(bundle.getBundleId());
            if (gone != null) {
                outlived = TextBook.merged(List.of(gone.titles(), outlived));
                all = merged();
            }
        }
    }

    private TextBook merged() {
        return TextBook.merged(
                Stream.concat(books.values().stream(), Stream.of(outlived)).toList());
    }

    private String missing(String key) {
        if (missing.size() < MOST_COMPLAINTS && missing.add(key)) {
            LOG.debug("Nobody has a text for {}", key);
        }
        return '!' + key + '!';
    }
}
