-- What is known about files that are kept with a case. Of one that was removed the row stays, without title, name, day and note.
create table CASES_DOCUMENT (
  ID                   char(36)      not null constraint CASES_DOCUMENT_PK primary key,
  VERSION              integer       not null,
  FILE_ID              char(36)      not null,
  TITLE                varchar(200),
  KIND                 varchar(20)   not null,
  DATED                date,
  NOTE                 varchar(1000),
  FILE_NAME            varchar(200),
  FILE_TYPE            varchar(10)   not null,
  FILE_SIZE            bigint        not null,
  KEPT_AT              timestamp     not null,
  AUTHOR_NAME          varchar(100)  not null,
  REMOVED_AT           timestamp,
  REMOVED_BY           varchar(100),
  REASON               varchar(500),
  constraint CASES_DOCUMENT_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_DOCUMENT_CASE on CASES_DOCUMENT (FILE_ID, ID desc);

-- The files themselves, in pieces of 22,500 bytes written as text, as no database here is asked for larger ones.
create table CASES_DOCUMENT_PIECE (
  DOCUMENT_ID          char(36)       not null,
  PIECE                integer        not null,
  CONTENT              varchar(30000) not null,
  constraint CASES_DOCUMENT_PIECE_PK primary key (DOCUMENT_ID, PIECE),
  constraint CASES_DOCUMENT_PIECE_FK foreign key (DOCUMENT_ID) references CASES_DOCUMENT (ID)
);
