-- What cases ask of the helper circle, and what became of it. The identity of a request is all by which others know it.
create table CASES_SUPPORT (
  ID                   char(36)      not null constraint CASES_SUPPORT_PK primary key,
  VERSION              integer       not null,
  REVISION             integer       not null,
  FILE_ID              char(36)      not null,
  KIND                 varchar(20)   not null,
  AREA                 varchar(20),
  LANGUAGES            varchar(100)  not null,
  STARTS_ON            date          not null,
  HOURS_PER_WEEK       integer,
  NOTE                 varchar(1000),
  REQUESTED_ON         date          not null,
  REQUESTED_BY         varchar(100)  not null,
  STATE                varchar(20)   not null,
  STATE_SINCE          date          not null,
  constraint CASES_SUPPORT_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_SUPPORT_OF_FILE on CASES_SUPPORT (FILE_ID, REQUESTED_ON desc, ID desc);
create index CASES_SUPPORT_WAITING on CASES_SUPPORT (STATE, STATE_SINCE);

create table CASES_SUPPORT_ANSWER (
  SUPPORT_ID           char(36)      not null,
  ANSWER_NUMBER        integer       not null,
  STATE                varchar(20)   not null,
  ANSWERED_ON          date          not null,
  ANSWERED_BY          varchar(100),
  constraint CASES_SUPPORT_ANSWER_PK primary key (SUPPORT_ID, ANSWER_NUMBER),
  constraint CASES_SUPPORT_ANSWER_OF_FK foreign key (SUPPORT_ID) references CASES_SUPPORT (ID)
);
