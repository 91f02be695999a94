-- What carriers claim, in versions; lines stay as they were reckoned. Amounts are euros.
create table LIGA_CLAIM (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  AGREEMENT_ID char(36) not null,
  FIRST_DAY date not null,
  LAST_DAY date not null,
  CLAIM_VERSION smallint not null,
  CORRECTS_ID char(36),
  ACTUAL decimal(14,2) not null,
  OVERHEAD decimal(14,2) not null,
  TOTAL decimal(14,2) not null,
  STATE varchar(10) not null,
  NOTE varchar(1000),
  ENTERED_BY varchar(100) not null,
  ENTERED_BY_ID char(36),
  APPROVED_BY varchar(100),
  APPROVED_ON date,
  REASON varchar(500),
  constraint LIGA_CLAIM_PK primary key (ID),
  constraint LIGA_CLAIM_UNDER foreign key (AGREEMENT_ID) references LIGA_AGREEMENT (ID),
  constraint LIGA_CLAIM_CORRECTS foreign key (CORRECTS_ID) references LIGA_CLAIM (ID)
);
create index LIGA_CLAIM_BY_DAY on LIGA_CLAIM (FIRST_DAY, ID);
create index LIGA_CLAIM_BY_TOTAL on LIGA_CLAIM (TOTAL, ID);
create index LIGA_CLAIM_BY_AGREEMENT on LIGA_CLAIM (AGREEMENT_ID, FIRST_DAY);

create table LIGA_CLAIM_LINE (
  CLAIM_ID char(36) not null,
  POST_ID char(36) not null,
  POST_NAME varchar(100) not null,
  OF_FULL_TIME decimal(3,2) not null,
  DAYS smallint not null,
  VACANT_DAYS smallint not null,
  ACTUAL decimal(12,2) not null,
  OVERHEAD decimal(12,2) not null,
  constraint LIGA_CLAIM_LINE_PK primary key (CLAIM_ID, POST_ID),
  constraint LIGA_CLAIM_LINE_OF foreign key (CLAIM_ID) references LIGA_CLAIM (ID)
);
create index LIGA_CLAIM_LINE_BY_POST on LIGA_CLAIM_LINE (POST_ID);
