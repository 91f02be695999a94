-- What is arranged. A day and a time as they stand on the clock, so that a summer time decided later moves nothing.
create table CASES_APPOINTMENT (
  ID                   char(36)      not null constraint CASES_APPOINTMENT_PK primary key,
  VERSION              integer       not null,
  FILE_ID              char(36)      not null,
  OWNER_ID             char(36)      not null,
  OWNER_NAME           varchar(100)  not null,
  KIND                 varchar(20)   not null,
  ON_DAY               date          not null,
  AT_MINUTE            integer       not null,
  MINUTES              integer       not null,
  PLACE                varchar(200),
  COMPANY              varchar(200),
  STATE                varchar(10)   not null,
  CONTACT_ID           char(36),
  constraint CASES_APPOINTMENT_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_APPOINTMENT_OWNER   on CASES_APPOINTMENT (OWNER_ID, ON_DAY, AT_MINUTE);
create index CASES_APPOINTMENT_OF_FILE on CASES_APPOINTMENT (FILE_ID, ON_DAY desc, AT_MINUTE desc);

-- Notes that somebody is writing. Nobody else reads them, and they do not stay.
create table CASES_DRAFT (
  ID                   char(36)      not null constraint CASES_DRAFT_PK primary key,
  FILE_ID              char(36)      not null,
  PERSON_ID            char(36)      not null,
  NOTE                 varchar(4000) not null,
  KEPT_AT              bigint        not null,
  constraint CASES_DRAFT_ONE unique (FILE_ID, PERSON_ID),
  constraint CASES_DRAFT_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_DRAFT_OLD on CASES_DRAFT (KEPT_AT);

-- Under which secret somebody's calendar program fetches their appointments: SHA-256 of it, in hexadecimal digits.
create table CASES_FEED (
  PERSON_ID            char(36)      not null constraint CASES_FEED_PK primary key,
  VERSION              integer       not null,
  SECRET_HASH          char(64)      not null constraint CASES_FEED_SECRET unique,
  MADE_AT              timestamp     not null
);
