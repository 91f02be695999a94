-- In a municipality: what other modules were told last about its own delivery, and what was reported last. One row at most.
create table LIGA_TOLD (
  ID char(36) not null,
  VERSION integer not null,
  FIRST_DAY date,
  MODEL varchar(20),
  REPORTED_FOR date,
  RUNNING integer not null,
  OPEN_CASES integer not null,
  constraint LIGA_TOLD_PK primary key (ID)
);
