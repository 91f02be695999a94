-- Only used in the platform's database: keyed fingerprints of what two bodies of a district may have both. Nothing in it can be read without the key, which lies
-- outside every database; KEY_NUMBER tells which one.
CREATE TABLE EXCHANGE_MARK (
    KIND VARCHAR(81) NOT NULL,
    DISTRICT VARCHAR(8) NOT NULL,
    DIGEST CHAR(64) NOT NULL,
    TENANT VARCHAR(8) NOT NULL,
    SUBJECT CHAR(64) NOT NULL,
    KEY_NUMBER INTEGER NOT NULL,
    CONSTRAINT EXCHANGE_MARK_PK PRIMARY KEY (DIGEST, TENANT, SUBJECT)
);
CREATE INDEX EXCHANGE_MARK_SUBJECT ON EXCHANGE_MARK (TENANT, SUBJECT);
-- One at a time in a district: of two bodies that begin at the same moment, one is first.
CREATE TABLE EXCHANGE_MARK_TURN (
    DISTRICT VARCHAR(8) NOT NULL,
    TURNS BIGINT NOT NULL,
    CONSTRAINT EXCHANGE_MARK_TURN_PK PRIMARY KEY (DISTRICT)
);
