-- Head counts by programme and municipality; a correction is one more entry.
create table FUNDING_COUNT (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  PROGRAMME varchar(40) not null,
  MUNICIPALITY varchar(8) not null,
  constraint FUNDING_COUNT_PK primary key (ID),
  constraint FUNDING_COUNT_ONCE unique (PROGRAMME, MUNICIPALITY)
);

create table FUNDING_COUNT_ENTRY (
  COUNT_ID char(36) not null,
  NUMBER smallint not null,
  KIND varchar(10) not null,
  PERSONS integer not null,
  REFERENCE_DAY date not null,
  SOURCE varchar(10) not null,
  COUNTED_BY varchar(150) not null,
  REASON varchar(500),
  ENTERED_BY varchar(100) not null,
  ENTERED_AT timestamp not null,
  constraint FUNDING_COUNT_ENTRY_PK primary key (COUNT_ID, NUMBER),
  constraint FUNDING_COUNT_ENTRY_OF foreign key (COUNT_ID) references FUNDING_COUNT (ID)
);
