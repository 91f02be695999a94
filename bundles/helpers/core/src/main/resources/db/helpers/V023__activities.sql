-- Activities and their shifts. A day and minutes of it as they stand on the clock, so that a summer time decided later moves nothing.
create table HELPERS_ACTIVITY (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  TITLE varchar(100) not null,
  SORT_TITLE varchar(200) not null,
  SEARCH_TEXT varchar(500) not null,
  CIRCLE_ID char(36),
  PLACE varchar(150),
  DESCRIPTION varchar(1000),
  constraint HELPERS_ACTIVITY_PK primary key (ID),
  constraint HELPERS_ACTIVITY_OF foreign key (CIRCLE_ID) references HELPERS_CIRCLE (ID)
);
create index HELPERS_ACTIVITY_BY_TITLE on HELPERS_ACTIVITY (SORT_TITLE, ID);
create index HELPERS_ACTIVITY_BY_CIRCLE on HELPERS_ACTIVITY (CIRCLE_ID, ID);

create table HELPERS_SHIFT (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  ACTIVITY_ID char(36) not null,
  ON_DAY date not null,
  FROM_MINUTE smallint not null,
  TO_MINUTE smallint not null,
  NEEDED smallint not null,
  MOST smallint,
  SIGN_UP_UNTIL date,
  LAST_NUMBER integer not null,
  CANCELLED_ON date,
  CANCEL_REASON varchar(300),
  constraint HELPERS_SHIFT_PK primary key (ID),
  constraint HELPERS_SHIFT_OF foreign key (ACTIVITY_ID) references HELPERS_ACTIVITY (ID)
);
create index HELPERS_SHIFT_OF_ACTIVITY on HELPERS_SHIFT (ACTIVITY_ID, ON_DAY);
create index HELPERS_SHIFT_BY_DAY on HELPERS_SHIFT (ON_DAY, FROM_MINUTE);

create table HELPERS_SHIFT_SKILL (
  SHIFT_ID char(36) not null,
  SKILL varchar(60) not null,
  NEEDED smallint not null,
  constraint HELPERS_SHIFT_SKILL_PK primary key (SHIFT_ID, SKILL),
  constraint HELPERS_SHIFT_SKILL_OF foreign key (SHIFT_ID) references HELPERS_SHIFT (ID)
);

-- Who is signed up. The number is the place in line; a row goes when somebody withdraws.
create table HELPERS_SIGN_UP (
  ID char(36) not null,
  VERSION integer not null,
  SHIFT_ID char(36) not null,
  VOLUNTEER_ID char(36) not null,
  IN_LINE integer not null,
  PLACED boolean not null,
  SIGNED_UP_ON date not null,
  MOVED_UP_ON date,
  constraint HELPERS_SIGN_UP_PK primary key (ID),
  constraint HELPERS_SIGN_UP_ONCE unique (SHIFT_ID, VOLUNTEER_ID),
  constraint HELPERS_SIGN_UP_FOR foreign key (SHIFT_ID) references HELPERS_SHIFT (ID),
  constraint HELPERS_SIGN_UP_BY foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID)
);
create index HELPERS_SIGN_UP_OF_VOLUNTEER on HELPERS_SIGN_UP (VOLUNTEER_ID, SHIFT_ID);
