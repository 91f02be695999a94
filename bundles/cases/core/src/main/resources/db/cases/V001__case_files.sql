-- Case files: one row per case, with copies for searching and sorting.
create table CASES_FILE (
  ID                   char(36)      not null constraint CASES_FILE_PK primary key,
  VERSION              integer       not null,
  REVISION             integer       not null,
  NUMBER               varchar(20)   not null constraint CASES_FILE_NUMBER_UQ unique,
  OPENED_ON            date          not null,
  RESPONSIBLE_ID       char(36)      not null,
  RESPONSIBLE_NAME     varchar(100)  not null,
  FAMILY_NAME          varchar(100),
  GIVEN_NAME           varchar(100),
  ORIGINAL_NAME        varchar(100),
  GENDER               varchar(10)   not null,
  BIRTH_DATE           date,
  BIRTH_DATE_ESTIMATED boolean       not null,
  NATIONALITY          varchar(3),
  LANGUAGES            varchar(800)  not null,
  ENTERED_ON           date,
  ENTRY_YEAR           integer,
  MOVED_IN_ON          date,
  PHONE                varchar(100),
  EMAIL                varchar(100),
  STREET               varchar(100),
  POSTAL_CODE          varchar(10),
  TOWN                 varchar(100),
  CONSENT              varchar(10)   not null,
  CONSENT_ON           date,
  NOTE                 varchar(4000),
  CONTACTS             integer       not null,
  CONTACT_MINUTES      integer       not null,
  QUIET_SINCE          date          not null,
  LIST_NAME            varchar(202)  not null,
  SORT_NAME            varchar(500)  not null,
  SEARCH_TEXT          varchar(800)  not null
);

-- The list is read along an index in either direction; Derby reads an index forwards only.
create index CASES_FILE_NUMBER_UP   on CASES_FILE (NUMBER, ID);
create index CASES_FILE_NUMBER_DOWN on CASES_FILE (NUMBER desc, ID desc);
create index CASES_FILE_NAME_UP     on CASES_FILE (SORT_NAME, ID);
create index CASES_FILE_NAME_DOWN   on CASES_FILE (SORT_NAME desc, ID desc);
create index CASES_FILE_OPENED_UP   on CASES_FILE (OPENED_ON, ID);
create index CASES_FILE_OPENED_DOWN on CASES_FILE (OPENED_ON desc, ID desc);
create index CASES_FILE_QUIET_UP    on CASES_FILE (QUIET_SINCE, ID);
create index CASES_FILE_QUIET_DOWN  on CASES_FILE (QUIET_SINCE desc, ID desc);

-- The usual ways to narrow it, each in the usual order; also for counting and for what can be chosen.
create index CASES_FILE_RESPONSIBLE_NAME  on CASES_FILE (RESPONSIBLE_ID, SORT_NAME, ID);
create index CASES_FILE_RESPONSIBLE_QUIET on CASES_FILE (RESPONSIBLE_ID, QUIET_SINCE, ID);
create index CASES_FILE_YEAR_NAME         on CASES_FILE (ENTRY_YEAR, SORT_NAME, ID);

-- The contact log.
create table CASES_CONTACT (
  ID                   char(36)      not null constraint CASES_CONTACT_PK primary key,
  VERSION              integer       not null,
  FILE_ID              char(36)      not null,
  AUTHOR_ID            char(36)      not null,
  AUTHOR_NAME          varchar(100)  not null,
  KIND                 varchar(20)   not null,
  HELD_ON              date          not null,
  MINUTES              integer       not null,
  LANGUAGE_CODE        varchar(3),
  INTERPRETED          boolean       not null,
  AREAS                varchar(200)  not null,
  NOTE                 varchar(4000),
  constraint CASES_CONTACT_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_CONTACT_LOG on CASES_CONTACT (FILE_ID, HELD_ON desc, ID desc);

-- The last number given, per year of opening. The row of the year 0 is nobody's series but the lock under which a year's
-- first number is drawn.
create table CASES_NUMBER (
  OPENING_YEAR         integer       not null constraint CASES_NUMBER_PK primary key,
  LAST_NUMBER          integer       not null
);
insert into CASES_NUMBER (OPENING_YEAR, LAST_NUMBER) values (0, 0);
