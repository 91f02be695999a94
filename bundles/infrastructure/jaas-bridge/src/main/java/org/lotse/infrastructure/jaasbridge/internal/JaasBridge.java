package org.lotse.infrastructure.jaasbridge.internal;

import org.jspecify.annotations.Nullable;
import org.lotse.infrastructure.jaasbridge.InheritedSubject;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/**
 * Keeps Karaf 4.4's operator shell working on JDK 24 and later, where {@code Subject.getSubject} only throws: while classes of Karaf and of its
 * event admin are loaded, their calls are sent to {@link InheritedSubject}. On an older JDK it does nothing.
 *
 * <p>This sits on the path that decides what an operator may do. <b>Delete this bundle, and its feature, with Karaf 4.5.</b>
 */
public final class JaasBridge implements BundleActivator, WeavingHook {
    private static final int FIRST_JDK_WITHOUT_GET_SUBJECT = 24;

    private @Nullable ServiceRegistration<WeavingHook> registration;

    @Override
    public void start(BundleContext context) {
        if (Runtime.version().feature() >= FIRST_JDK_WITHOUT_GET_SUBJECT) {
            registration = context.registerService(WeavingHook.class, this, null);
        }
    }

    @Override
    public void stop(BundleContext context) {
        if (registration != null) {
            registration.unregister();
        }
    }

    @Override
    public void weave(WovenClass woven) {
        var name = woven.getClassName();
        if (!name.startsWith("org.apache.karaf.") && !name.startsWith("org.apache.felix.eventadmin.")) {
            return;
        }
        SubjectCalls.redirect(woven.getBytes()).ifPresent(redirected -> {
            woven.getDynamicImports().add(InheritedSubject.class.getPackageName());
            woven.setBytes(redirected);
        });
    }
}
