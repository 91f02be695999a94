-- Care periods. Files that are there already are reckoned by the nightly job; until then they end on the last day there is.
alter table CASES_FILE add column PROGRAMME        varchar(30) not null default 'INTEGRATION_MANAGEMENT';
alter table CASES_FILE add column PERIOD_RULE      varchar(60);
alter table CASES_FILE add column PERIOD_SET_ON    date;
alter table CASES_FILE add column PERIOD_BEGINS_ON date;
alter table CASES_FILE add column PERIOD_MONTHS    integer     not null default 0;
alter table CASES_FILE add column EXTENDED_MONTHS  integer     not null default 0;
alter table CASES_FILE add column PERIOD_ENDS_ON   date        not null default '9999-12-31';
alter table CASES_FILE add column PERIOD_STAGE     integer     not null default 0;
alter table CASES_FILE add column EXTENSION_ASKED  boolean     not null default false;

create index CASES_FILE_END_UP           on CASES_FILE (PERIOD_ENDS_ON, ID);
create index CASES_FILE_END_DOWN         on CASES_FILE (PERIOD_ENDS_ON desc, ID desc);
create index CASES_FILE_RESPONSIBLE_END  on CASES_FILE (RESPONSIBLE_ID, PERIOD_ENDS_ON, ID);
create index CASES_FILE_ASKED_END        on CASES_FILE (EXTENSION_ASKED, PERIOD_ENDS_ON, ID);
create index CASES_FILE_STAGE_END        on CASES_FILE (PERIOD_STAGE, PERIOD_ENDS_ON, ID);
create index CASES_FILE_RULE             on CASES_FILE (PERIOD_RULE, ID);

-- Requests to extend a care period, and the decisions.
create table CASES_EXTENSION (
  ID                   char(36)      not null constraint CASES_EXTENSION_PK primary key,
  VERSION              integer       not null,
  FILE_ID              char(36)      not null,
  MONTHS               integer       not null,
  REASON               varchar(2000) not null,
  ASKED_BY_ID          char(36)      not null,
  ASKED_BY_NAME        varchar(100)  not null,
  ASKED_AT             timestamp     not null,
  STATE                varchar(10)   not null,
  DECIDED_BY_ID        char(36),
  DECIDED_BY_NAME      varchar(100),
  DECIDED_AT           timestamp,
  DECISION             varchar(2000),
  ENDS_ON              date,
  constraint CASES_EXTENSION_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_EXTENSION_LOG on CASES_EXTENSION (FILE_ID, ASKED_AT desc, ID desc);
