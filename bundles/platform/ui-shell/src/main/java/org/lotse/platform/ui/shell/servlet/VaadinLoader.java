package org.lotse.platform.ui.shell.servlet;

import com.vaadin.flow.server.VaadinServlet;
import jakarta.servlet.ServletException;
import java.io.IOException;

/** Flow looks for its own services through the thread's class loader; here that has to be the one of Flow's bundle. */
final class VaadinLoader {

    /** Work that may fail the way servlets do. */
    @FunctionalInterface
    interface Work {
        void run() throws ServletException, IOException;
    }

    private VaadinLoader() {}

    static void with(Work work) throws ServletException, IOException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(VaadinServlet.class.getClassLoader());
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
