package org.lotse.platform.testing.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that listens on this machine and keeps what it is given. It can be stopped and started again on the same port. */
public final class MailServer implements AutoCloseable {

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();
    private @Nullable String password;
    private int port;
    private @Nullable SMTPServer server;

    /** Starts on any port that is free. */
    public MailServer start() {
        var builder = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(context -> new Keeping());
        if (password != null) {
            var expected = password;
            builder.requireAuth()
                    .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, typed, context) -> {
                        if (!typed.equals(expected)) {
                            throw new LoginFailedException();
                        }
                    }));
        }
        server = builder.build();
        server.start();
        port = server.getPortAllocated();
        return this;
    }

    /** From the next start on, only those get in who know this word. */
    public MailServer asking(String word) {
        password = word;
        return this;
    }

    /** Answers so, from now on, when somebody wants to send to this address; 0 for as usual. */
    public void refuse(String address, int code) {
        refused.put(address, code);
    }

    /** The port it listens on, and will listen on again. */
    public int port() {
        return port;
    }

    /** Everything that came, in order. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** Answers nobody any more. */
    @Override
    public void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /**
     * A mail that came.
     *
     * @param from of the envelope
     * @param to of the envelope; all of them
     * @param message what was in it
     */
    public record Received(String from, List<String> to, MimeMessage message) {

        /** What it says. */
        public String text() {
            try {
                return message.getContent().toString().replace("\r\n", "\n");
            } catch (IOException | MessagingException e) {
                throw new IllegalStateException("Not readable", e);
            }
        }

        /** A line of its head as it stands there, or nothing. */
        public String head(String name) {
            try {
                var lines = message.getHeader(name);
                return lines == null ? "" : String.join("\n", lines);
            } catch (MessagingException e) {
                throw new IllegalStateException("Not readable", e);
            }
        }

        /** Its subject, readable. */
        public String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException("Not readable", e);
            }
        }
    }

    private final class Keeping implements MessageHandler {

        private final List<String> to = new CopyOnWriteArrayList<>();
        private String from = "";

        @Override
        public void from(String address) {
            from = address;
        }

        @Override
        public void recipient(String address) throws RejectException {
            int code = refused.getOrDefault(address, 0);
            if (code > 0) {
                throw new RejectException(code, "No");
            }
            to.add(address);
        }

        @Override
        public @Nullable String data(InputStream data) throws IOException {
            try {
                received.add(new Received(
                        from, List.copyOf(to), new MimeMessage(Session.getInstance(new Properties()), data)));
                return null;
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void done() {
            // Everything is kept already.
        }
    }
}
