package org.lotse.liga.core.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a request stands at another end too, and how far each end follows the other. A value: what changes is replaced as a whole. */
@Embeddable
public class Link {

    @Column(name = "SHARED")
    private boolean shared;

    @Column(name = "UNSENT")
    private boolean unsent;

    @Column(name = "UNREAD")
    private boolean unread;

    @Column(name = "TURN")
    private int turn;

    @Column(name = "TAKEN_AT")
    private @Nullable Instant takenAt;

    @Column(name = "SENT_AS")
    private @Nullable UUID sentAs;

    /** For the database layer. */
    protected Link() {}

    /** Of a request that stands here only. */
    static Link none() {
        return new Link();
    }

    /** Something is to be sent; from now on it stands at the other end too. */
    Link toSend() {
        var next = copy();
        next.shared = true;
        next.unsent = true;
        return next;
    }

    /** It stands otherwise than before. */
    Link turned() {
        var next = copy();
        next.turn = turn + 1;
        return next;
    }

    /** It left in this package. */
    Link sent(UUID packaged) {
        var next = copy();
        next.unsent = false;
        next.sentAs = packaged;
        return next;
    }

    /** Something came from the other end. */
    Link taken(int otherTurn, Instant sentAt, boolean news) {
        var next = copy();
        next.shared = true;
        next.turn = Math.max(turn, otherTurn);
        next.takenAt = isNews(sentAt) ? sentAt : takenAt;
        next.unread = unread || news;
        return next;
    }

    /** Somebody has opened it. */
    Link seen() {
        var next = copy();
        next.unread = false;
        return next;
    }

    /** Whether it stands at another end too. */
    public boolean isShared() {
        return shared;
    }

    /** Whether something has to leave. */
    public boolean isUnsent() {
        return unsent;
    }

    /** Whether something came that nobody has opened. */
    public boolean isUnread() {
        return unread;
    }

    int turn() {
        return turn;
    }

    /** Whether nothing that was sent later has come. */
    boolean isNews(Instant sentAt) {
        return takenAt == null || sentAt.isAfter(takenAt);
    }

    /** In which package it left last, or null if it never did. */
    public @Nullable UUID sentAs() {
        return sentAs;
    }

    private Link copy() {
        var copy = new Link();
        copy.shared = shared;
        copy.unsent = unsent;
        copy.unread = unread;
        copy.turn = turn;
        copy.takenAt = takenAt;
        copy.sentAs = sentAs;
        return copy;
    }
}
