-- Who fills funded posts, in versions of which the latest counts, and what that costs; a corrected cost stays with its correction beside it.
create table FUNDING_EMPLOYMENT (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  APPLICATION_ID char(36) not null,
  constraint FUNDING_EMPLOYMENT_PK primary key (ID)
);
create index FUNDING_EMPLOYMENT_BY on FUNDING_EMPLOYMENT (APPLICATION_ID);

create table FUNDING_EMPLOYMENT_PAST (
  EMPLOYMENT_ID char(36) not null,
  NUMBER smallint not null,
  POST smallint not null,
  PERSON varchar(150) not null,
  EMPLOYER varchar(150) not null,
  QUALIFICATION varchar(15) not null,
  OF_FULL_TIME decimal(3,2) not null,
  FIRST_DAY date not null,
  LAST_DAY date,
  WITHDRAWN boolean not null,
  REASON varchar(500),
  MADE_BY varchar(100) not null,
  MADE_AT timestamp not null,
  constraint FUNDING_EMPLOYMENT_PAST_PK primary key (EMPLOYMENT_ID, NUMBER),
  constraint FUNDING_EMPLOYMENT_PAST_OF foreign key (EMPLOYMENT_ID) references FUNDING_EMPLOYMENT (ID)
);

create table FUNDING_PERSONNEL_COST (
  EMPLOYMENT_ID char(36) not null,
  NUMBER smallint not null,
  FIRST_DAY date not null,
  LAST_DAY date not null,
  AMOUNT decimal(12,2) not null,
  CORRECTS smallint,
  REASON varchar(500),
  ENTERED_BY varchar(100) not null,
  ENTERED_AT timestamp not null,
  constraint FUNDING_PERSONNEL_COST_PK primary key (EMPLOYMENT_ID, NUMBER),
  constraint FUNDING_PERSONNEL_COST_OF foreign key (EMPLOYMENT_ID) references FUNDING_EMPLOYMENT (ID)
);

-- One row, locked by whoever fills a post, so that two who do find it full one after the other.
create table FUNDING_STAFF_TURN (
  ID smallint not null,
  constraint FUNDING_STAFF_TURN_PK primary key (ID)
);
insert into FUNDING_STAFF_TURN (ID) values (1);
