-- What is planned and what was paid of each grant. Nothing is changed: a plan or a count has a later version, an entry a counter-entry. Amounts are
-- euros; PROMISES counts what was agreed to pass on.
create table FUNDING_LEDGER (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  GRANT_ID char(36) not null,
  PROMISES integer not null,
  constraint FUNDING_LEDGER_PK primary key (ID),
  constraint FUNDING_LEDGER_ONCE unique (GRANT_ID)
);

create table FUNDING_LEDGER_PLAN (
  LEDGER_ID char(36) not null,
  NUMBER smallint not null,
  CAUSE varchar(10) not null,
  COUNT_NUMBER smallint,
  REASON varchar(500),
  MADE_BY varchar(100) not null,
  MADE_AT timestamp not null,
  constraint FUNDING_LEDGER_PLAN_PK primary key (LEDGER_ID, NUMBER),
  constraint FUNDING_LEDGER_PLAN_OF foreign key (LEDGER_ID) references FUNDING_LEDGER (ID)
);

create table FUNDING_LEDGER_LINE (
  LEDGER_ID char(36) not null,
  PLAN smallint not null,
  NUMBER smallint not null,
  KIND varchar(20) not null,
  FUNDED_YEAR smallint not null,
  DUE date not null,
  AMOUNT decimal(14,2) not null,
  RECKONED decimal(14,2) not null,
  PROVISIONAL varchar(5) not null,
  STEPS varchar(1000) not null,
  constraint FUNDING_LEDGER_LINE_PK primary key (LEDGER_ID, PLAN, NUMBER),
  constraint FUNDING_LEDGER_LINE_OF foreign key (LEDGER_ID) references FUNDING_LEDGER (ID)
);

create table FUNDING_LEDGER_COUNT (
  LEDGER_ID char(36) not null,
  NUMBER smallint not null,
  PERSONS integer not null,
  REFERENCE_DAY date not null,
  COUNTED_BY varchar(150) not null,
  REASON varchar(500),
  ENTERED_BY varchar(100) not null,
  ENTERED_AT timestamp not null,
  constraint FUNDING_LEDGER_COUNT_PK primary key (LEDGER_ID, NUMBER),
  constraint FUNDING_LEDGER_COUNT_OF foreign key (LEDGER_ID) references FUNDING_LEDGER (ID)
);

create table FUNDING_LEDGER_ENTRY (
  LEDGER_ID char(36) not null,
  NUMBER smallint not null,
  KIND varchar(10) not null,
  ON_DAY date not null,
  AMOUNT decimal(14,2) not null,
  REFERENCE varchar(140) not null,
  REMARK varchar(500),
  REVERSES smallint,
  ENTERED_BY varchar(100) not null,
  ENTERED_AT timestamp not null,
  constraint FUNDING_LEDGER_ENTRY_PK primary key (LEDGER_ID, NUMBER),
  constraint FUNDING_LEDGER_ENTRY_OF foreign key (LEDGER_ID) references FUNDING_LEDGER (ID)
);
