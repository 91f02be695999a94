-- Meetings of district and LIGA: who came, what was talked about and decided, and what somebody has to do since.
create table LIGA_MEETING (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  TITLE varchar(150) not null,
  ON_DAY date not null,
  FROM_MINUTE smallint,
  TO_MINUTE smallint,
  PLACE varchar(200),
  SEARCH_TEXT varchar(20000) not null,
  constraint LIGA_MEETING_PK primary key (ID)
);
create index LIGA_MEETING_BY_DAY on LIGA_MEETING (ON_DAY, ID);

create table LIGA_MEETING_GUEST (
  MEETING_ID char(36) not null,
  PLACE smallint not null,
  NAME varchar(100) not null,
  ORGANISATION varchar(100),
  constraint LIGA_MEETING_GUEST_PK primary key (MEETING_ID, PLACE),
  constraint LIGA_MEETING_GUEST_AT foreign key (MEETING_ID) references LIGA_MEETING (ID)
);

create table LIGA_AGENDA (
  MEETING_ID char(36) not null,
  PLACE smallint not null,
  TOPIC varchar(150) not null,
  NOTE varchar(1500),
  DECISION varchar(1000),
  SEARCH_TEXT varchar(2000) not null,
  constraint LIGA_AGENDA_PK primary key (MEETING_ID, PLACE),
  constraint LIGA_AGENDA_OF foreign key (MEETING_ID) references LIGA_MEETING (ID)
);

create table LIGA_TASK (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  MEETING_ID char(36) not null,
  WHAT varchar(500) not null,
  RESPONSIBLE varchar(100) not null,
  DUE date not null,
  DONE_ON date,
  SEARCH_TEXT varchar(800) not null,
  constraint LIGA_TASK_PK primary key (ID),
  constraint LIGA_TASK_OF foreign key (MEETING_ID) references LIGA_MEETING (ID)
);
create index LIGA_TASK_BY_DAY on LIGA_TASK (DUE, ID);
create index LIGA_TASK_BY_MEETING on LIGA_TASK (MEETING_ID);
