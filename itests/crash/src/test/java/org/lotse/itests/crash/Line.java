package org.lotse.itests.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line between the product and its database server that can be cut, and mended again. */
final class Line implements AutoCloseable {

    private final InetSocketAddress server;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final int port;
    private ServerSocket entrance;

    Line(String host, int port) {
        this.server = new InetSocketAddress(host, port);
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.port = entrance.getLocalPort();
        serve(entrance);
    }

    int port() {
        return port;
    }

    void cut() {
        close(entrance);
        sockets.forEach(Line::close);
        sockets.clear();
    }

    void mend() {
        try {
            entrance = new ServerSocket();
            entrance.setReuseAddress(true);
            entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serve(entrance);
    }

    @Override
    public void close() {
        cut();
    }

    private void serve(ServerSocket door) {
        daemon(() -> {
            try {
                while (true) {
                    connect(door.accept());
                }
            } catch (IOException cut) {
                close(door);
            }
        });
    }

    private void connect(Socket client) throws IOException {
        var behind = new Socket();
        sockets.add(client);
        sockets.add(behind);
        behind.connect(server);
        daemon(() -> pass(client, behind));
        daemon(() -> pass(behind, client));
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            close(to);
        } finally {
            close(from);
            close(to);
        }
    }

    private static void daemon(Runnable work) {
        Thread.ofPlatform().daemon().name("line").start(work);
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
