-- What social workers in shared accommodation prepare for municipalities. The content is one text: it is read and written as a whole,
-- by the same records that travel. How far a package is stands with the exchange.
create table CASES_PREPARATION (
  ID           char(36)       not null constraint CASES_PREPARATION_PK primary key,
  VERSION      integer        not null,
  LIST_NAME    varchar(202)   not null,
  SEARCH_TEXT  varchar(4000)  not null,
  RECEIVER     varchar(8),
  CONTENT      varchar(30000) not null,
  PACKAGE_ID   char(36),
  CHANGED_AT   timestamp      not null,
  AUTHOR_NAME  varchar(100)   not null
);
create index CASES_PREPARATION_CHANGED on CASES_PREPARATION (CHANGED_AT);

-- What the sender told in words stays with the case that was opened with it.
alter table CASES_ORIGIN add column DONE       varchar(2500);
alter table CASES_ORIGIN add column NEEDS      varchar(2500);
alter table CASES_ORIGIN add column NEXT_STEPS varchar(2500);
