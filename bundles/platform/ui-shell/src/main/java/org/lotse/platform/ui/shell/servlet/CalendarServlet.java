package org.lotse.platform.ui.shell.servlet;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.ui.shell.calendar.CalendarText;
import org.lotse.platform.ui.shell.calendar.FeedAddress;
import org.lotse.platform.ui.shell.calendar.Feeds;
import org.lotse.platform.ui.shell.calendar.WrongAddresses;
import org.lotse.platform.ui.shell.guard.RequestOrigin;
import org.lotse.platform.ui.shell.guard.SecurityLog;
import org.lotse.platform.ui.shell.guard.Suspicion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers calendar programs. They have no session and get none; what leads nowhere is not told from what is not there. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.name=lotse-calendar",
            "osgi.http.whiteboard.servlet.pattern=/calendar/*"
        })
public final class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final String PATIENCE_SECONDS = "600";

    private final transient Feeds feeds;
    private final transient Clock clock;
    private final transient WrongAddresses wrong;

    /** @param feeds all that there are */
    @Activate
    public CalendarServlet(@Reference Feeds feeds, @Reference Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
        wrong = new WrongAddresses(clock);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.put(response);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        if (wrong.isTooMany(RequestOrigin.of(request))) {
            response.setHeader("Retry-After", PATIENCE_SECONDS);
            response.setStatus(TOO_MANY_REQUESTS);
            return;
        }
        try {
            var entries = FeedAddress.parse(request.getPathInfo()).flatMap(feeds::at);
            if (entries.isEmpty()) {
                wrong.add(RequestOrigin.of(request));
                SecurityLog.ours().tell(Suspicion.NO_SUCH_FEED);
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("text/calendar; charset=utf-8");
            response.getOutputStream()
                    .write(CalendarText.of("Lotse", entries.orElseThrow(), clock.instant())
                            .getBytes(StandardCharsets.UTF_8));
        } catch (DataUnavailable away) {
            response.setHeader("Retry-After", PATIENCE_SECONDS);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
