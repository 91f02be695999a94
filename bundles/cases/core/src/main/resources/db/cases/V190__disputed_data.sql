-- What people dispute of what is kept about them (§ 84 (2) SGB X): the mark in the file itself, for whatever shows it, and the story beside it.
alter table CASES_FILE add column DISPUTED varchar(200) default '' not null;

create table CASES_DISPUTE (
  ID                   char(36)      not null constraint CASES_DISPUTE_PK primary key,
  VERSION              integer       not null,
  FILE_ID              char(36)      not null,
  DATUM                varchar(20)   not null,
  CLAIM                varchar(1000) not null,
  SINCE_ON             date          not null,
  MARKED_BY            varchar(100)  not null,
  OUTCOME              varchar(20),
  REASON               varchar(1000),
  SETTLED_ON           date,
  SETTLED_BY           varchar(100),
  constraint CASES_DISPUTE_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_DISPUTE_OF_FILE on CASES_DISPUTE (FILE_ID, SINCE_ON desc, ID desc);
