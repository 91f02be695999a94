-- Secret addresses of calendars: of one's own shifts, or of a circle's for somebody who coordinates it.
create table HELPERS_FEED (
  ID char(36) not null,
  VERSION integer not null,
  PERSON_ID char(36) not null,
  CIRCLE_ID char(36),
  SECRET_HASH char(64) not null,
  MADE_AT timestamp not null,
  constraint HELPERS_FEED_PK primary key (ID),
  constraint HELPERS_FEED_ONCE unique (SECRET_HASH),
  constraint HELPERS_FEED_OF foreign key (CIRCLE_ID) references HELPERS_CIRCLE (ID)
);
create index HELPERS_FEED_OF_PERSON on HELPERS_FEED (PERSON_ID);

-- Whether the place may stand in such a calendar.
alter table HELPERS_ACTIVITY add column PLACE_PUBLIC boolean default false not null;
