-- Who of the carriers' people is away, and who stands in where.
create table LIGA_ABSENCE (
  ID char(36) not null,
  VERSION integer not null,
  PERSON_KEY varchar(200) not null,
  PERSON_NAME varchar(100) not null,
  ACCOUNT_ID char(36),
  CARRIER_ID char(36) not null,
  KIND varchar(10) not null,
  FIRST_DAY date not null,
  LAST_DAY date,
  ENTERED_BY varchar(100) not null,
  HANDED_BACK_ON date,
  constraint LIGA_ABSENCE_PK primary key (ID)
);
create index LIGA_ABSENCE_BY_PERSON on LIGA_ABSENCE (PERSON_KEY, FIRST_DAY);
create index LIGA_ABSENCE_BY_DAY on LIGA_ABSENCE (LAST_DAY, FIRST_DAY);

create table LIGA_COVER (
  ID char(36) not null,
  VERSION integer not null,
  ABSENCE_ID char(36) not null,
  MUNICIPALITY varchar(8) not null,
  PERSON_KEY varchar(200) not null,
  PERSON_NAME varchar(100) not null,
  ACCOUNT_ID char(36),
  FIRST_DAY date not null,
  LAST_DAY date not null,
  GIVEN_BY varchar(100) not null,
  constraint LIGA_COVER_PK primary key (ID),
  constraint LIGA_COVER_DURING foreign key (ABSENCE_ID) references LIGA_ABSENCE (ID)
);
create index LIGA_COVER_BY_ABSENCE on LIGA_COVER (ABSENCE_ID, FIRST_DAY);
