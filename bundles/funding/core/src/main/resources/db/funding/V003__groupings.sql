-- Groupings of municipalities that apply together, what each of them said, and how it was before.
create table FUNDING_GROUPING (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  NAME varchar(100) not null,
  PROGRAMME varchar(40) not null,
  APPLICANT varchar(15) not null,
  REASON varchar(500),
  constraint FUNDING_GROUPING_PK primary key (ID)
);
create index FUNDING_GROUPING_BY on FUNDING_GROUPING (PROGRAMME);

create table FUNDING_GROUPING_MEMBER (
  GROUPING_ID char(36) not null,
  MUNICIPALITY varchar(8) not null,
  CONSENT varchar(10) not null,
  ON_DAY date,
  NOTE varchar(200),
  constraint FUNDING_GROUPING_MEMBER_PK primary key (GROUPING_ID, MUNICIPALITY),
  constraint FUNDING_GROUPING_MEMBER_OF foreign key (GROUPING_ID) references FUNDING_GROUPING (ID)
);

-- A member of an earlier version is key, consent and day; notes stay with the current one.
create table FUNDING_GROUPING_PAST (
  GROUPING_ID char(36) not null,
  NUMBER smallint not null,
  NAME varchar(100) not null,
  APPLICANT varchar(15) not null,
  MEMBERS varchar(4000) not null,
  REASON varchar(500),
  MADE_BY varchar(100) not null,
  MADE_AT timestamp not null,
  constraint FUNDING_GROUPING_PAST_PK primary key (GROUPING_ID, NUMBER),
  constraint FUNDING_GROUPING_PAST_OF foreign key (GROUPING_ID) references FUNDING_GROUPING (ID)
);
