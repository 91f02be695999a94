-- When somebody who left is erased, what holds that, and when it happened where payments keep the name.
alter table HELPERS_VOLUNTEER add column LEFT_ON date;
alter table HELPERS_VOLUNTEER add column ERASE_ON date;
alter table HELPERS_VOLUNTEER add column HOLD_REASON varchar(300);
alter table HELPERS_VOLUNTEER add column HOLD_UNTIL date;
alter table HELPERS_VOLUNTEER add column HOLD_ON date;
alter table HELPERS_VOLUNTEER add column HOLD_BY varchar(100);
alter table HELPERS_VOLUNTEER add column ERASED_ON date;
create index HELPERS_VOLUNTEER_TO_ERASE on HELPERS_VOLUNTEER (ERASE_ON, ID);

-- How long those who leave are kept, by the day of leaving.
create table HELPERS_RETENTION (
  VALID_FROM date not null,
  VERSION integer not null,
  DAYS integer not null,
  SOURCE varchar(300) not null,
  SET_BY varchar(100) not null,
  constraint HELPERS_RETENTION_PK primary key (VALID_FROM)
);

-- That people were erased. Says nothing about anybody.
create table HELPERS_ERASURE (
  ID char(36) not null,
  VERSION integer not null,
  ERASED_ON date not null,
  REASON varchar(20) not null,
  AMOUNT bigint not null,
  constraint HELPERS_ERASURE_PK primary key (ID),
  constraint HELPERS_ERASURE_ONCE unique (ERASED_ON, REASON)
);

-- Confirmed hours of all who were erased, together: one row for a circle (or none), a kind and a month.
create table HELPERS_PAST_HOURS (
  ID char(36) not null,
  VERSION integer not null,
  CIRCLE_ID char(36),
  KIND varchar(20) not null,
  FIRST_DAY date not null,
  MINUTES bigint not null,
  constraint HELPERS_PAST_HOURS_PK primary key (ID),
  constraint HELPERS_PAST_HOURS_FOR foreign key (CIRCLE_ID) references HELPERS_CIRCLE (ID)
);
create index HELPERS_PAST_HOURS_BY_DAY on HELPERS_PAST_HOURS (FIRST_DAY);

-- How many of them helped in a month or a year, in a circle or, without one, in the whole municipality.
create table HELPERS_PAST_HELPERS (
  ID char(36) not null,
  VERSION integer not null,
  CIRCLE_ID char(36),
  FIRST_DAY date not null,
  MONTHS smallint not null,
  AMOUNT bigint not null,
  constraint HELPERS_PAST_HELPERS_PK primary key (ID),
  constraint HELPERS_PAST_HELPERS_FOR foreign key (CIRCLE_ID) references HELPERS_CIRCLE (ID)
);
create index HELPERS_PAST_HELPERS_BY_DAY on HELPERS_PAST_HELPERS (FIRST_DAY);

-- One row, locked by whoever erases, so that two who do add up one after the other.
create table HELPERS_ERASURE_TURN (
  ID smallint not null,
  constraint HELPERS_ERASURE_TURN_PK primary key (ID)
);
insert into HELPERS_ERASURE_TURN (ID) values (1);
