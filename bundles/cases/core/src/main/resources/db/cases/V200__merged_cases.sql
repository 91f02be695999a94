-- What remains of a case that was merged into another one of the same person: its number, what was known of the person in it, and who
-- merged it when and why. All else is in the case that stays. The numbers stand in that one too, so that it is found by them.
create table CASES_MERGED (
  ID               char(36)      not null constraint CASES_MERGED_PK primary key,
  VERSION          integer       not null,
  FILE_ID          char(36)      not null,
  NUMBER           varchar(20)   not null constraint CASES_MERGED_NUMBER_UQ unique,
  OPENED_ON        date          not null,
  RESPONSIBLE_NAME varchar(100)  not null,
  IMPORT_ID        char(36),
  FAMILY_NAME      varchar(100),
  GIVEN_NAME       varchar(100),
  OTHER_NAMES      varchar(1100) not null,
  GENDER           varchar(10)   not null,
  BIRTH_DATE       date,
  BIRTH_PRECISION  varchar(10)   not null,
  NATIONALITIES    varchar(40)   not null,
  LANGUAGES        varchar(800)  not null,
  INTERPRETER      varchar(3),
  RESIDENCE_TITLE  varchar(20),
  RESIDENCE_UNTIL  date,
  ENTERED_ON       date,
  ENTRY_YEAR       integer,
  MOVED_IN_ON      date,
  PHONE            varchar(100),
  EMAIL            varchar(100),
  REACHED_BY       varchar(20),
  REACH_HINT       varchar(200),
  AZR_NUMBER       varchar(12),
  CONSENT          varchar(10)   not null,
  CONSENT_ON       date,
  NOTE             varchar(4000),
  MERGED_AT        timestamp     not null,
  MERGED_BY        varchar(100)  not null,
  REASON           varchar(500)  not null,
  constraint CASES_MERGED_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_MERGED_INTO   on CASES_MERGED (FILE_ID, MERGED_AT desc);
create index CASES_MERGED_IMPORT on CASES_MERGED (IMPORT_ID);

alter table CASES_FILE add column FORMER_NUMBERS varchar(1000) default '' not null;
