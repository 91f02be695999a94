-- What a report says, in the sender's database and, once it was taken in, in the district's. That it went and how far it is stands
-- where it stands for packages. Days are written as ISO 8601 does, so that they sort.
CREATE TABLE EXCHANGE_REPORT (
    ID CHAR(36) NOT NULL,
    KIND VARCHAR(81) NOT NULL,
    SENDER VARCHAR(8) NOT NULL,
    FIRST_DAY CHAR(10) NOT NULL,
    LAST_DAY CHAR(10) NOT NULL,
    VERSION INTEGER NOT NULL,
    CONSTRAINT EXCHANGE_REPORT_PK PRIMARY KEY (ID)
);
CREATE INDEX EXCHANGE_REPORT_KIND ON EXCHANGE_REPORT (KIND, FIRST_DAY);
-- A code and a whole number: nothing else can be reported.
CREATE TABLE EXCHANGE_FIGURE (
    REPORT_ID CHAR(36) NOT NULL,
    FIGURE VARCHAR(92) NOT NULL,
    AMOUNT BIGINT NOT NULL,
    CONSTRAINT EXCHANGE_FIGURE_PK PRIMARY KEY (REPORT_ID, FIGURE)
);
