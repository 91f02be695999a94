-- Where an accompaniment stands, and how it ends.
alter table CASES_FILE add column STATUS varchar(10) not null default 'OPEN';

-- Open or closed: what the list is narrowed by, unless somebody wants to see all. Years on most cases are closed, so the list of the open
-- ones is read along indexes of its own.
alter table CASES_FILE add column STANDING varchar(6) not null default 'OPEN';
create index CASES_FILE_STANDING_NUMBER_UP   on CASES_FILE (STANDING, NUMBER, ID);
create index CASES_FILE_STANDING_NUMBER_DOWN on CASES_FILE (STANDING, NUMBER desc, ID desc);
create index CASES_FILE_STANDING_NAME_UP     on CASES_FILE (STANDING, SORT_NAME, ID);
create index CASES_FILE_STANDING_NAME_DOWN   on CASES_FILE (STANDING, SORT_NAME desc, ID desc);
create index CASES_FILE_STANDING_OPENED_UP   on CASES_FILE (STANDING, OPENED_ON, ID);
create index CASES_FILE_STANDING_OPENED_DOWN on CASES_FILE (STANDING, OPENED_ON desc, ID desc);
create index CASES_FILE_STANDING_QUIET_UP    on CASES_FILE (STANDING, QUIET_SINCE, ID);
create index CASES_FILE_STANDING_QUIET_DOWN  on CASES_FILE (STANDING, QUIET_SINCE desc, ID desc);
create index CASES_FILE_STANDING_END_UP      on CASES_FILE (STANDING, PERIOD_ENDS_ON, ID);
create index CASES_FILE_STANDING_END_DOWN    on CASES_FILE (STANDING, PERIOD_ENDS_ON desc, ID desc);

create table CASES_ENDING (
  ID               char(36)     not null constraint CASES_ENDING_PK primary key,
  VERSION          integer      not null,
  REVISION         integer      not null,
  REVISED_BY       varchar(100),
  REVISED_AT       timestamp,
  constraint CASES_ENDING_FILE_FK foreign key (ID) references CASES_FILE (ID)
);

-- What becomes of each area of life.
create table CASES_TRANSITION (
  FILE_ID          char(36)     not null,
  AREA             varchar(20)  not null,
  OUTCOME          varchar(20)  not null,
  SERVICE          varchar(200),
  SINCE            date,
  REASON           varchar(1000),
  constraint CASES_TRANSITION_PK primary key (FILE_ID, AREA),
  constraint CASES_TRANSITION_ENDING_FK foreign key (FILE_ID) references CASES_ENDING (ID)
);

-- Each time a case was closed, with the rule that decided then how long it is kept, and how it was taken up again.
create table CASES_CLOSING (
  FILE_ID          char(36)     not null,
  CLOSING_NUMBER   integer      not null,
  REASON           varchar(20)  not null,
  CLOSED_ON        date         not null,
  NOTE             varchar(1000),
  CLOSED_BY        varchar(100) not null,
  RETENTION_RULE   varchar(60)  not null,
  RETENTION_FROM   date         not null,
  RETENTION_MONTHS integer      not null,
  RETENTION_CLASS  varchar(200) not null,
  RETENTION_SOURCE varchar(500) not null,
  DELETE_ON        date         not null,
  REOPENED_ON      date,
  REOPENED_BY      varchar(100),
  REOPENED_FOR     varchar(1000),
  constraint CASES_CLOSING_PK primary key (FILE_ID, CLOSING_NUMBER),
  constraint CASES_CLOSING_ENDING_FK foreign key (FILE_ID) references CASES_ENDING (ID)
);
