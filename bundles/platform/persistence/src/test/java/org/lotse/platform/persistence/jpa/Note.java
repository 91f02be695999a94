package org.lotse.platform.persistence.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "NOTES_NOTE")
class Note {

    static final String TABLE = """
            CREATE TABLE NOTES_NOTE (
                ID CHAR(36) NOT NULL,
                VERSION INTEGER NOT NULL,
                TEXT VARCHAR(40) NOT NULL,
                ANSWER_TO CHAR(36),
                WRITTEN_AT TIMESTAMP NOT NULL,
                DUE DATE,
                CONSTRAINT NOTES_NOTE_PK PRIMARY KEY (ID),
                CONSTRAINT NOTES_NOTE_TEXT UNIQUE (TEXT)
            );
            """;

    @Id
    @Column(name = "ID")
    UUID id;

    @Version
    @Column(name = "VERSION")
    int version;

    @Column(name = "TEXT")
    String text;

    @Column(name = "ANSWER_TO")
    @Nullable
    UUID answerTo;

    @Column(name = "WRITTEN_AT")
    Instant writtenAt;

    @Column(name = "DUE")
    @Nullable
    LocalDate due;

    protected Note() {
        this(new UUID(0, 0), "");
    }

    Note(UUID id, String text) {
        this.id = id;
        this.text = text;
        this.writtenAt = Instant.parse("2026-11-23T08:15:30.123456Z");
    }
}
