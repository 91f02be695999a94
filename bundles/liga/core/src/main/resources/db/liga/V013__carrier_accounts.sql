-- Which account belongs to which carrier, so that whoever leads a team there sees the figures of that carrier and no other.
create table LIGA_CARRIER_ACCOUNT (
  ACCOUNT_ID char(36) not null,
  VERSION integer not null,
  CARRIER_ID char(36) not null,
  constraint LIGA_CARRIER_ACCOUNT_PK primary key (ACCOUNT_ID),
  constraint LIGA_CARRIER_ACCOUNT_OF foreign key (CARRIER_ID) references LIGA_CARRIER (ID) on delete cascade
);
create index LIGA_CARRIER_ACCOUNT_BY on LIGA_CARRIER_ACCOUNT (CARRIER_ID);
