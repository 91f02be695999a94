-- Agreements with carriers: term and notice, what is refunded by which rule, and when both sides look at it together. Amounts are euros.
create table LIGA_AGREEMENT (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  CARRIER_ID char(36) not null,
  TITLE varchar(150) not null,
  FILE_REFERENCE varchar(60),
  FIRST_DAY date not null,
  LAST_DAY date,
  NOTICE_MONTHS smallint not null,
  NOTICE_POINT varchar(20),
  RENEWAL_MONTHS smallint not null,
  NOTICE_GIVEN_ON date,
  POSTS decimal(6,2) not null,
  CEILING decimal(12,2),
  NOTE varchar(1000),
  constraint LIGA_AGREEMENT_PK primary key (ID),
  constraint LIGA_AGREEMENT_WITH foreign key (CARRIER_ID) references LIGA_CARRIER (ID)
);

create table LIGA_AGREEMENT_TERRITORY (
  AGREEMENT_ID char(36) not null,
  MUNICIPALITY varchar(8) not null,
  constraint LIGA_AGREEMENT_TERRITORY_PK primary key (AGREEMENT_ID, MUNICIPALITY),
  constraint LIGA_AGREEMENT_TERRITORY_OF foreign key (AGREEMENT_ID) references LIGA_AGREEMENT (ID)
);

create table LIGA_REFUND_RULE (
  AGREEMENT_ID char(36) not null,
  FIRST_DAY date not null,
  LAST_DAY date,
  OVERHEAD decimal(12,2) not null,
  SOURCE varchar(200) not null,
  constraint LIGA_REFUND_RULE_PK primary key (AGREEMENT_ID, FIRST_DAY),
  constraint LIGA_REFUND_RULE_OF foreign key (AGREEMENT_ID) references LIGA_AGREEMENT (ID)
);

create table LIGA_EVALUATION (
  AGREEMENT_ID char(36) not null,
  ON_DAY date not null,
  RESULT varchar(500),
  constraint LIGA_EVALUATION_OF foreign key (AGREEMENT_ID) references LIGA_AGREEMENT (ID)
);
create index LIGA_EVALUATION_BY on LIGA_EVALUATION (AGREEMENT_ID);
