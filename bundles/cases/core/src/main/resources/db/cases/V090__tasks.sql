-- What people give themselves or a colleague to do.
create table CASES_TASK (
  ID                   char(36)      not null constraint CASES_TASK_PK primary key,
  VERSION              integer       not null,
  FILE_ID              char(36),
  TITLE                varchar(200)  not null,
  DUE_ON               date          not null,
  PERSON_ID            char(36)      not null,
  PERSON_NAME          varchar(100)  not null,
  GIVEN_BY_ID          char(36)      not null,
  GIVEN_BY_NAME        varchar(100)  not null,
  DONE_ON              date,
  constraint CASES_TASK_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_TASK_PERSON   on CASES_TASK (PERSON_ID, DUE_ON);
create index CASES_TASK_GIVEN_BY on CASES_TASK (GIVEN_BY_ID, DUE_ON);
create index CASES_TASK_OF_FILE  on CASES_TASK (FILE_ID, DUE_ON);
