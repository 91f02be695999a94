-- Posts under agreements, who holds them one after the other, and for which municipalities they are.
create table LIGA_POST (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  AGREEMENT_ID char(36) not null,
  NAME varchar(100) not null,
  SORT_NAME varchar(200) not null,
  SEARCH_TEXT varchar(2000) not null,
  OF_FULL_TIME decimal(3,2) not null,
  TIER varchar(10) not null,
  FIRST_DAY date not null,
  LAST_DAY date,
  NOTE varchar(1000),
  constraint LIGA_POST_PK primary key (ID),
  constraint LIGA_POST_UNDER foreign key (AGREEMENT_ID) references LIGA_AGREEMENT (ID)
);
create index LIGA_POST_BY_NAME on LIGA_POST (SORT_NAME, ID);
create index LIGA_POST_BY_DAY on LIGA_POST (FIRST_DAY, ID);
create index LIGA_POST_BY_AGREEMENT on LIGA_POST (AGREEMENT_ID, FIRST_DAY);

create table LIGA_HOLDER (
  POST_ID char(36) not null,
  NAME varchar(100) not null,
  FIRST_DAY date not null,
  LAST_DAY date,
  constraint LIGA_HOLDER_PK primary key (POST_ID, FIRST_DAY),
  constraint LIGA_HOLDER_OF foreign key (POST_ID) references LIGA_POST (ID)
);

create table LIGA_SHARE (
  POST_ID char(36) not null,
  MUNICIPALITY varchar(8) not null,
  PER_CENT decimal(5,2) not null,
  FIRST_DAY date not null,
  LAST_DAY date,
  constraint LIGA_SHARE_OF foreign key (POST_ID) references LIGA_POST (ID)
);
create index LIGA_SHARE_BY on LIGA_SHARE (POST_ID);
