package org.lotse.platform.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.api.mail.Mail;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;

/**
 * What the operator wrote into {@code etc/org.lotse.mail.cfg}.
 *
 * @param host the mail server
 * @param port its port
 * @param line how the line to it is protected
 * @param user the account there, or empty for none
 * @param passwordFile the file that holds its password; read each time, so that a new one counts at once
 * @param from the sender's address of whom none of their own is named
 * @param fromOf those of single districts, which count for their municipalities too
 * @param site the address under which people reach this installation, without a slash at its end
 * @param perMinute how many mails may be handed over in a minute
 */
record MailSettings(
        String host,
        int port,
        Line line,
        String user,
        Optional<Path> passwordFile,
        Optional<String> from,
        Map<TenantId, String> fromOf,
        Optional<String> site,
        int perMinute) {

    private static final String FROM_OF = "from.";
    private static final int LAST_PORT = 65_535;
    private static final int MOST_PER_MINUTE = 10_000;
    private static final int DEFAULT_PER_MINUTE = 60;

    MailSettings {
        fromOf = Map.copyOf(fromOf);
    }

    /**
     * Reads them; empty if no server is named.
     *
     * @throws IllegalArgumentException if they make no sense; the message names the setting and not its value
     */
    static Optional<MailSettings> read(Map<String, Object> written) {
        var host = text(written, "host");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        var line = line(text(written, "security"));
        if (line == Line.NONE && !isThisMachine(host)) {
            throw new IllegalArgumentException("security = none is for a server on this machine only");
        }
        var user = text(written, "user");
        var passwordFile = Optional.of(text(written, "password.file"))
                .filter(file -> !file.isEmpty())
                .map(Path::of);
        if (user.isEmpty() != passwordFile.isEmpty()) {
            throw new IllegalArgumentException("user and password.file belong together");
        }
        return Optional.of(new MailSettings(
                host,
                number(written, "port", line == Line.TLS ? 465 : 587, LAST_PORT),
                line,
                user,
                passwordFile,
                Optional.of(text(written, "from"))
                        .filter(from -> !from.isEmpty())
                        .map(MailSettings::address),
                districts(written),
                Optional.of(text(written, "site"))
                        .filter(site -> !site.isEmpty())
                        .map(MailSettings::site),
                number(written, "per.minute", DEFAULT_PER_MINUTE, MOST_PER_MINUTE)));
    }

    /** From which address a tenant writes: its own, its district's, or the common one. */
    Optional<String> sender(Tenant tenant) {
        return Optional.ofNullable(fromOf.get(tenant.id()))
                .or(() -> tenant.parent().map(fromOf::get))
                .or(() -> from);
    }

    /** @throws IOException if it cannot be read */
    String password() throws IOException {
        return passwordFile.isEmpty()
                ? ""
                : Files.readString(passwordFile.get()).strip();
    }

    private static Map<TenantId, String> districts(Map<String, Object> written) {
        var found = new HashMap<TenantId, String>();
        written.keySet().stream()
                .filter(key -> key.startsWith(FROM_OF))
                .forEach(key -> found.put(new TenantId(key.substring(FROM_OF.length())), address(text(written, key))));
        return found;
    }

    private static Line line(String written) {
        return written.isEmpty() ? Line.STARTTLS : Line.valueOf(written.toUpperCase(Locale.ROOT));
    }

    private static String address(String written) {
        if (!Mail.isAddress(written)) {
            throw new IllegalArgumentException("from is not one address");
        }
        return written;
    }

    /** Links carry secrets: whoever listens on the way must not read them. */
    private static String site(String written) {
        try {
            var site = new URI(written);
            var host = site.getHost();
            if (host == null || site.getQuery() != null || site.getFragment() != null || site.getUserInfo() != null) {
                throw new IllegalArgumentException("site is not an address");
            }
            if (!"https".equals(site.getScheme()) && !("http".equals(site.getScheme()) && isThisMachine(host))) {
                throw new IllegalArgumentException("site has to begin with https, except on this machine");
            }
            return written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("site is not an address", e);
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static int number(Map<String, Object> written, String key, int otherwise, int most) {
        var text = text(written, key);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException(key + " is not a number from 1 to " + most);
        }
        return Integer.parseInt(text);
    }

    private static String text(Map<String, Object> written, String key) {
        var value = written.get(key);
        return value == null ? "" : value.toString().strip();
    }
}
