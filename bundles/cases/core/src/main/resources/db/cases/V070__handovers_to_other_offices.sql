-- Packages that went out of a case; their identity is the package's. How far one is stands with the exchange.
create table CASES_DISPATCH (
  ID            char(36)      not null constraint CASES_DISPATCH_PK primary key,
  FILE_ID       char(36)      not null,
  RECEIVER_NAME varchar(200)  not null,
  OCCASION      varchar(30)   not null,
  PARTS         varchar(200)  not null,
  AUTHOR_NAME   varchar(100)  not null,
  constraint CASES_DISPATCH_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_DISPATCH_CASE on CASES_DISPATCH (FILE_ID, ID desc);

-- Where cases came from that were opened with a package; its identity is the package's, so that none is opened twice.
create table CASES_ORIGIN (
  ID            char(36)      not null constraint CASES_ORIGIN_PK primary key,
  FILE_ID       char(36)      not null,
  SENDER_NAME   varchar(200)  not null,
  CASE_NUMBER   varchar(40)   not null,
  OCCASION      varchar(30)   not null,
  AUTHOR_NAME   varchar(100)  not null,
  constraint CASES_ORIGIN_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_ORIGIN_CASE on CASES_ORIGIN (FILE_ID);
