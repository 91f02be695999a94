-- What is asked of the helper circle. From outside come no name and no text; first name and task are all that a volunteer ever sees.
create table HELPERS_REQUEST (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  STATE smallint not null,
  RECEIVED_ON date not null,
  REFERENCE char(36),
  ASKED_BY char(36),
  SKILL varchar(60) not null,
  AREA varchar(20),
  HOURS_PER_WEEK smallint,
  FROM_DAY date not null,
  FIRST_NAME varchar(60),
  TASK varchar(500),
  SEARCH_TEXT varchar(700) not null,
  DECLINED varchar(20),
  constraint HELPERS_REQUEST_PK primary key (ID),
  constraint HELPERS_REQUEST_KNOWN unique (REFERENCE)
);
create index HELPERS_REQUEST_BY_RECEIVED on HELPERS_REQUEST (RECEIVED_ON, ID);
create index HELPERS_REQUEST_BY_FROM on HELPERS_REQUEST (FROM_DAY, ID);
create index HELPERS_REQUEST_BY_STATE on HELPERS_REQUEST (STATE, ID);

create table HELPERS_REQUEST_LANGUAGE (
  REQUEST_ID char(36) not null,
  LANGUAGE_CODE varchar(3) not null,
  constraint HELPERS_REQUEST_LANGUAGE_PK primary key (REQUEST_ID, LANGUAGE_CODE),
  constraint HELPERS_REQUEST_LANGUAGE_OF foreign key (REQUEST_ID) references HELPERS_REQUEST (ID)
);
create index HELPERS_REQUEST_BY_LANGUAGE on HELPERS_REQUEST_LANGUAGE (LANGUAGE_CODE, REQUEST_ID);

create table HELPERS_REQUEST_SLOT (
  REQUEST_ID char(36) not null,
  SLOT varchar(20) not null,
  constraint HELPERS_REQUEST_SLOT_PK primary key (REQUEST_ID, SLOT),
  constraint HELPERS_REQUEST_SLOT_OF foreign key (REQUEST_ID) references HELPERS_REQUEST (ID)
);

-- A Patenschaft. A row means that the consent was confirmed, and says by whom and when.
create table HELPERS_SPONSORSHIP (
  ID char(36) not null,
  VERSION integer not null,
  REQUEST_ID char(36) not null,
  VOLUNTEER_ID char(36) not null,
  FROM_DAY date not null,
  PURPOSE varchar(200) not null,
  CONSENT_BY varchar(100) not null,
  CONSENT_ON date not null,
  ENDED_ON date,
  END_REASON varchar(20),
  EXPERIENCE varchar(20),
  FEEDBACK varchar(1000),
  constraint HELPERS_SPONSORSHIP_PK primary key (ID),
  constraint HELPERS_SPONSORSHIP_OF foreign key (REQUEST_ID) references HELPERS_REQUEST (ID),
  constraint HELPERS_SPONSORSHIP_BY foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID)
);
create index HELPERS_SPONSORSHIP_OF_REQUEST on HELPERS_SPONSORSHIP (REQUEST_ID, ENDED_ON);
create index HELPERS_SPONSORSHIP_OF_VOLUNTEER on HELPERS_SPONSORSHIP (VOLUNTEER_ID, ENDED_ON);

-- Requests from outside that were withdrawn before they came in.
create table HELPERS_WITHDRAWN (
  REFERENCE char(36) not null,
  WITHDRAWN_ON date not null,
  constraint HELPERS_WITHDRAWN_PK primary key (REFERENCE)
);
