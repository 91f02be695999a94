-- What the care ratio is held against, from which day on.
create table LIGA_CARE_AIM (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  constraint LIGA_CARE_AIM_PK primary key (ID)
);

create table LIGA_CARE_TARGET (
  AIM_ID char(36) not null,
  FIRST_DAY date not null,
  PER_POST decimal(6,2) not null,
  ALERT_PERCENT smallint not null,
  STALE_MONTHS smallint not null,
  SOURCE varchar(200) not null,
  constraint LIGA_CARE_TARGET_PK primary key (AIM_ID, FIRST_DAY),
  constraint LIGA_CARE_TARGET_OF foreign key (AIM_ID) references LIGA_CARE_AIM (ID)
);
