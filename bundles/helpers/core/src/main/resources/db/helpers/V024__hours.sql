-- Hours that volunteers have helped. Nothing about those who are helped: the note is short, an occasion is an identity.
create table HELPERS_HOURS (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  VOLUNTEER_ID char(36) not null,
  ON_DAY date not null,
  MINUTES smallint not null,
  KIND varchar(20) not null,
  CIRCLE_ID char(36),
  SHIFT_ID char(36),
  REQUEST_ID char(36),
  NOTE varchar(200),
  STATE varchar(10) not null,
  LOGGED_BY varchar(100) not null,
  LOGGED_ON date not null,
  CONFIRMED_BY varchar(100),
  CONFIRMED_ON date,
  REASON varchar(300),
  constraint HELPERS_HOURS_PK primary key (ID),
  constraint HELPERS_HOURS_OF foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID),
  constraint HELPERS_HOURS_FOR foreign key (CIRCLE_ID) references HELPERS_CIRCLE (ID),
  constraint HELPERS_HOURS_ON foreign key (SHIFT_ID) references HELPERS_SHIFT (ID),
  constraint HELPERS_HOURS_IN foreign key (REQUEST_ID) references HELPERS_REQUEST (ID)
);
create index HELPERS_HOURS_BY_DAY on HELPERS_HOURS (ON_DAY, ID);
create index HELPERS_HOURS_BY_STATE on HELPERS_HOURS (STATE, ON_DAY);
create index HELPERS_HOURS_BY_VOLUNTEER on HELPERS_HOURS (VOLUNTEER_ID, ON_DAY);
create index HELPERS_HOURS_BY_CIRCLE on HELPERS_HOURS (CIRCLE_ID, ON_DAY);
