-- Allocation tables as they were taken in; never changed. Amounts are euros.
create table FUNDING_ALLOCATION (
  ID char(36) not null,
  VERSION integer not null,
  PROGRAMME varchar(40) not null,
  NUMBER smallint not null,
  FILE_NAME varchar(150) not null,
  TAKEN_BY varchar(100) not null,
  TAKEN_AT timestamp not null,
  constraint FUNDING_ALLOCATION_PK primary key (ID),
  constraint FUNDING_ALLOCATION_ONCE unique (PROGRAMME, NUMBER)
);

create table FUNDING_ALLOCATION_ROW (
  ALLOCATION_ID char(36) not null,
  MUNICIPALITY varchar(8) not null,
  PERSONS integer,
  AMOUNT decimal(14,2),
  ALONE varchar(5),
  constraint FUNDING_ALLOCATION_ROW_PK primary key (ALLOCATION_ID, MUNICIPALITY),
  constraint FUNDING_ALLOCATION_ROW_OF foreign key (ALLOCATION_ID) references FUNDING_ALLOCATION (ID)
);
