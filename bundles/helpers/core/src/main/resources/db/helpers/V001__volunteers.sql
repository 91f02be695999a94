-- Volunteers of a municipality. Nothing about certificates of conduct: that comes with a deletion clock of its own.
create table HELPERS_VOLUNTEER (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  STATUS smallint not null,
  FAMILY_NAME varchar(100),
  GIVEN_NAME varchar(100),
  PHONE varchar(40),
  EMAIL varchar(254),
  SORT_NAME varchar(200) not null,
  SEARCH_TEXT varchar(600) not null,
  HOURS_PER_WEEK smallint,
  MEMBER_SINCE date,
  SORT_SINCE date not null,
  NOTE varchar(2000),
  constraint HELPERS_VOLUNTEER_PK primary key (ID)
);
create index HELPERS_VOLUNTEER_BY_NAME on HELPERS_VOLUNTEER (SORT_NAME, ID);
create index HELPERS_VOLUNTEER_BY_STATUS on HELPERS_VOLUNTEER (STATUS, ID);
create index HELPERS_VOLUNTEER_BY_SINCE on HELPERS_VOLUNTEER (SORT_SINCE, ID);

create table HELPERS_VOLUNTEER_LANGUAGE (
  VOLUNTEER_ID char(36) not null,
  LANGUAGE_CODE varchar(3) not null,
  LEVEL_SPOKEN varchar(10) not null,
  constraint HELPERS_VOLUNTEER_LANGUAGE_PK primary key (VOLUNTEER_ID, LANGUAGE_CODE),
  constraint HELPERS_VOLUNTEER_LANGUAGE_OF foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID)
);
create index HELPERS_VOLUNTEER_BY_LANGUAGE on HELPERS_VOLUNTEER_LANGUAGE (LANGUAGE_CODE, VOLUNTEER_ID);

create table HELPERS_VOLUNTEER_SKILL (
  VOLUNTEER_ID char(36) not null,
  SKILL varchar(60) not null,
  constraint HELPERS_VOLUNTEER_SKILL_PK primary key (VOLUNTEER_ID, SKILL),
  constraint HELPERS_VOLUNTEER_SKILL_OF foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID)
);
create index HELPERS_VOLUNTEER_BY_SKILL on HELPERS_VOLUNTEER_SKILL (SKILL, VOLUNTEER_ID);

create table HELPERS_VOLUNTEER_AREA (
  VOLUNTEER_ID char(36) not null,
  AREA varchar(20) not null,
  constraint HELPERS_VOLUNTEER_AREA_PK primary key (VOLUNTEER_ID, AREA),
  constraint HELPERS_VOLUNTEER_AREA_OF foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID)
);

create table HELPERS_VOLUNTEER_SLOT (
  VOLUNTEER_ID char(36) not null,
  SLOT varchar(20) not null,
  constraint HELPERS_VOLUNTEER_SLOT_PK primary key (VOLUNTEER_ID, SLOT),
  constraint HELPERS_VOLUNTEER_SLOT_OF foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID)
);
create index HELPERS_VOLUNTEER_BY_SLOT on HELPERS_VOLUNTEER_SLOT (SLOT, VOLUNTEER_ID);

create table HELPERS_VOLUNTEER_MOBILITY (
  VOLUNTEER_ID char(36) not null,
  MOBILITY varchar(20) not null,
  constraint HELPERS_VOLUNTEER_MOBILITY_PK primary key (VOLUNTEER_ID, MOBILITY),
  constraint HELPERS_VOLUNTEER_MOBILITY_OF foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID)
);
