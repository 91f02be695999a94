-- Trainings by the district. Days and minutes of them as they stand on the clock. Whoever comes stands in line by number.
create table LIGA_TRAINING (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  TITLE varchar(150) not null,
  SORT_TITLE varchar(200) not null,
  SUBJECT varchar(100) not null,
  SUBJECT_KEY varchar(200) not null,
  SEARCH_TEXT varchar(1200) not null,
  DESCRIPTION varchar(2000),
  SPEAKER varchar(150),
  PLACE varchar(200),
  LINK varchar(500),
  PLACES smallint not null,
  SIGN_UP_UNTIL date,
  OPEN_UNTIL date not null,
  FIRST_DAY date not null,
  LAST_DAY date not null,
  AUDIENCE varchar(14) not null,
  CERTIFICATE boolean not null,
  LAST_NUMBER integer not null,
  CANCELLED_ON date,
  CANCEL_REASON varchar(500),
  constraint LIGA_TRAINING_PK primary key (ID)
);
create index LIGA_TRAINING_BY_DAY on LIGA_TRAINING (FIRST_DAY, ID);
create index LIGA_TRAINING_BY_TITLE on LIGA_TRAINING (SORT_TITLE, ID);

create table LIGA_TRAINING_DAY (
  TRAINING_ID char(36) not null,
  ON_DAY date not null,
  FROM_MINUTE smallint not null,
  TO_MINUTE smallint not null,
  constraint LIGA_TRAINING_DAY_OF foreign key (TRAINING_ID) references LIGA_TRAINING (ID)
);
create index LIGA_TRAINING_DAY_BY on LIGA_TRAINING_DAY (TRAINING_ID);

create table LIGA_PARTICIPANT (
  ID char(36) not null,
  VERSION integer not null,
  TRAINING_ID char(36) not null,
  NAME varchar(100) not null,
  NAME_KEY varchar(200) not null,
  CARRIER_ID char(36),
  ORGANISATION varchar(150) not null,
  CONTACT varchar(150),
  IN_LINE integer not null,
  STATE varchar(7) not null,
  SIGNED_UP_ON date not null,
  MOVED_UP_ON date,
  ATTENDANCE varchar(8),
  constraint LIGA_PARTICIPANT_PK primary key (ID),
  constraint LIGA_PARTICIPANT_AT foreign key (TRAINING_ID) references LIGA_TRAINING (ID),
  constraint LIGA_PARTICIPANT_FOR foreign key (CARRIER_ID) references LIGA_CARRIER (ID)
);
create unique index LIGA_PARTICIPANT_IN_LINE on LIGA_PARTICIPANT (TRAINING_ID, IN_LINE);
create index LIGA_PARTICIPANT_BY_CARRIER on LIGA_PARTICIPANT (CARRIER_ID, NAME_KEY);

-- What holders of posts have to be trained in. One row for each district, so that its rules change as a whole.
create table LIGA_MANDATES (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  constraint LIGA_MANDATES_PK primary key (ID)
);

create table LIGA_MANDATE (
  MANDATES_ID char(36) not null,
  SUBJECT varchar(100) not null,
  WHOM varchar(6) not null,
  VALID_MONTHS smallint,
  FIRST_DAY date not null,
  SOURCE varchar(150) not null,
  constraint LIGA_MANDATE_IN foreign key (MANDATES_ID) references LIGA_MANDATES (ID)
);
create index LIGA_MANDATE_BY on LIGA_MANDATE (MANDATES_ID);
