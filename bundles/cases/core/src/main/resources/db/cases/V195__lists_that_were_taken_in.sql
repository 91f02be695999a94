-- Which lists were taken in. The files themselves are not kept; their cases know with which list they came.
create table CASES_IMPORT (
  ID           char(36)     not null constraint CASES_IMPORT_PK primary key,
  VERSION      integer      not null,
  FILE_NAME    varchar(200) not null,
  ROW_COUNT    integer      not null,
  BROUGHT_BY   varchar(100) not null,
  TAKEN_IN_AT  timestamp    not null,
  STATE        varchar(20)  not null,
  UNDONE_BY    varchar(100),
  UNDONE_AT    timestamp
);
alter table CASES_FILE add column IMPORT_ID char(36);
create index CASES_FILE_IMPORT on CASES_FILE (IMPORT_ID);
