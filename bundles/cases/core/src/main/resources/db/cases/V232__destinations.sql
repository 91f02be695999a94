-- From a day on somebody else delivers here. One row at most; another day replaces it.
create table CASES_CARE_END (
  ID           char(36)     not null constraint CASES_CARE_END_PK primary key,
  VERSION      integer      not null,
  FIRST_DAY    date         not null,
  TAKEN_BACK   smallint     not null,
  RUNNING      integer      not null,
  OPEN_CASES   integer      not null
);
-- Where a running case goes then. A case that is gone needs none, so nothing points at it.
create table CASES_DESTINATION (
  CASE_ID      char(36)     not null constraint CASES_DESTINATION_PK primary key,
  VERSION      integer      not null,
  KIND         varchar(20)  not null,
  TO_NAME      varchar(100),
  SET_BY       varchar(100) not null,
  SET_ON       date         not null
);
