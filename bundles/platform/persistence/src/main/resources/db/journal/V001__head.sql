-- The place of the latest recorded write. One row; every recorded write locks it last and moves it by one.
CREATE TABLE JOURNAL_HEAD (
    ID INTEGER NOT NULL,
    POSITION BIGINT NOT NULL,
    CONSTRAINT JOURNAL_HEAD_PK PRIMARY KEY (ID)
);
INSERT INTO JOURNAL_HEAD VALUES (1, 0);
