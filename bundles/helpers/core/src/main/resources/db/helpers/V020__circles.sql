-- Helper circles and who belongs to them.
create table HELPERS_CIRCLE (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  NAME varchar(100) not null,
  SORT_NAME varchar(200) not null,
  AREA varchar(100),
  EMAIL varchar(254),
  DESCRIPTION varchar(1000),
  CLOSED_ON date,
  constraint HELPERS_CIRCLE_PK primary key (ID)
);

create table HELPERS_CIRCLE_COORDINATOR (
  CIRCLE_ID char(36) not null,
  COORDINATOR char(36) not null,
  constraint HELPERS_CIRCLE_COORDINATOR_PK primary key (CIRCLE_ID, COORDINATOR),
  constraint HELPERS_CIRCLE_COORDINATOR_OF foreign key (CIRCLE_ID) references HELPERS_CIRCLE (ID)
);

create table HELPERS_VOLUNTEER_CIRCLE (
  VOLUNTEER_ID char(36) not null,
  CIRCLE_ID char(36) not null,
  constraint HELPERS_VOLUNTEER_CIRCLE_PK primary key (VOLUNTEER_ID, CIRCLE_ID),
  constraint HELPERS_VOLUNTEER_CIRCLE_BY foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID),
  constraint HELPERS_VOLUNTEER_CIRCLE_OF foreign key (CIRCLE_ID) references HELPERS_CIRCLE (ID)
);
create index HELPERS_VOLUNTEER_BY_CIRCLE on HELPERS_VOLUNTEER_CIRCLE (CIRCLE_ID, VOLUNTEER_ID);
