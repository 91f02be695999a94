-- Carriers of the LIGA, whom to ask there, where they work, and who of them has the chair.
create table LIGA_CARRIER (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  NAME varchar(150) not null,
  SHORT_NAME varchar(40) not null,
  SORT_NAME varchar(200) not null,
  SEARCH_TEXT varchar(400) not null,
  REGIME varchar(20) not null,
  FIRST_DAY date not null,
  LAST_DAY date,
  NOTE varchar(1000),
  constraint LIGA_CARRIER_PK primary key (ID)
);

create table LIGA_CARRIER_CONTACT (
  CARRIER_ID char(36) not null,
  PLACE smallint not null,
  NAME varchar(100) not null,
  WORKS_AS varchar(100),
  PHONE varchar(40),
  EMAIL varchar(200),
  constraint LIGA_CARRIER_CONTACT_OF foreign key (CARRIER_ID) references LIGA_CARRIER (ID)
);
create index LIGA_CARRIER_CONTACT_BY on LIGA_CARRIER_CONTACT (CARRIER_ID);

create table LIGA_CARRIER_TERRITORY (
  CARRIER_ID char(36) not null,
  MUNICIPALITY varchar(8) not null,
  constraint LIGA_CARRIER_TERRITORY_PK primary key (CARRIER_ID, MUNICIPALITY),
  constraint LIGA_CARRIER_TERRITORY_OF foreign key (CARRIER_ID) references LIGA_CARRIER (ID)
);

create table LIGA_CHAIR (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  constraint LIGA_CHAIR_PK primary key (ID)
);

create table LIGA_CHAIR_TERM (
  CHAIR_ID char(36) not null,
  CARRIER_ID char(36) not null,
  FIRST_DAY date not null,
  LAST_DAY date,
  constraint LIGA_CHAIR_TERM_PK primary key (CHAIR_ID, FIRST_DAY),
  constraint LIGA_CHAIR_TERM_IN foreign key (CHAIR_ID) references LIGA_CHAIR (ID),
  constraint LIGA_CHAIR_TERM_OF foreign key (CARRIER_ID) references LIGA_CARRIER (ID)
);
