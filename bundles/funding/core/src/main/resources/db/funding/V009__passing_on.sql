-- Money that is passed on: agreements in versions, notices, and what was paid. Nothing is changed. AGREED is per cent or euros as the measure says, BASE
-- what was due for the agreed time then; amounts are euros.
create table FUNDING_PASSING (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  GRANT_ID char(36) not null,
  constraint FUNDING_PASSING_PK primary key (ID)
);
create index FUNDING_PASSING_BY on FUNDING_PASSING (GRANT_ID);

create table FUNDING_PASSING_TERMS (
  PASSING_ID char(36) not null,
  NUMBER smallint not null,
  RECEIVER varchar(15) not null,
  MUNICIPALITY varchar(8),
  CARRIER varchar(150),
  MEASURE varchar(10) not null,
  AGREED decimal(14,2) not null,
  BASE decimal(14,2) not null,
  FIRST_DAY date not null,
  LAST_DAY date not null,
  PURPOSE varchar(500) not null,
  SIGNED_ON date not null,
  REASON varchar(500),
  MADE_BY varchar(100) not null,
  MADE_AT timestamp not null,
  constraint FUNDING_PASSING_TERMS_PK primary key (PASSING_ID, NUMBER),
  constraint FUNDING_PASSING_TERMS_OF foreign key (PASSING_ID) references FUNDING_PASSING (ID)
);

create table FUNDING_PASSING_NOTICE (
  PASSING_ID char(36) not null,
  NUMBER smallint not null,
  TERMS smallint not null,
  REFERENCE varchar(60) not null,
  ISSUED_ON date not null,
  BASE decimal(14,2) not null,
  GRANTED decimal(14,2) not null,
  PASSED_ON decimal(14,2) not null,
  MADE_BY varchar(100) not null,
  MADE_AT timestamp not null,
  constraint FUNDING_PASSING_NOTICE_PK primary key (PASSING_ID, NUMBER),
  constraint FUNDING_PASSING_NOTICE_OF foreign key (PASSING_ID) references FUNDING_PASSING (ID)
);

create table FUNDING_PASSING_ENTRY (
  PASSING_ID char(36) not null,
  NUMBER smallint not null,
  KIND varchar(10) not null,
  ON_DAY date not null,
  AMOUNT decimal(14,2) not null,
  REFERENCE varchar(140) not null,
  REMARK varchar(500),
  REVERSES smallint,
  ENTERED_BY varchar(100) not null,
  ENTERED_AT timestamp not null,
  constraint FUNDING_PASSING_ENTRY_PK primary key (PASSING_ID, NUMBER),
  constraint FUNDING_PASSING_ENTRY_OF foreign key (PASSING_ID) references FUNDING_PASSING (ID)
);
