-- The municipality's public page: one row, or none while nobody decided anything.
create table HELPERS_REGISTRATION_PAGE (
  ID smallint not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  HELD_OPEN boolean not null,
  CONTACT varchar(500),
  OFFICER varchar(500),
  NOTICE varchar(6000),
  constraint HELPERS_REGISTRATION_PAGE_PK primary key (ID)
);

-- What people sent in who want to help. Until it is confirmed: everything, for two days. After that only what the volunteer's own row does not hold.
create table HELPERS_REGISTRATION (
  ID char(36) not null,
  VERSION integer not null,
  SENT_AT timestamp not null,
  VALID_UNTIL timestamp not null,
  SECRET_HASH char(64),
  MAIL_DUE_AT timestamp,
  ATTEMPTS integer not null,
  MAIL_LANGUAGE varchar(2),
  FAMILY_NAME varchar(100),
  GIVEN_NAME varchar(100),
  EMAIL varchar(254),
  PHONE varchar(40),
  LANGUAGES varchar(400),
  SKILLS varchar(2000),
  CIRCLE_ID char(36),
  TIMES varchar(300),
  MESSAGE varchar(1000),
  CONFIRMED_AT timestamp,
  VOLUNTEER_ID char(36),
  constraint HELPERS_REGISTRATION_PK primary key (ID),
  constraint HELPERS_REGISTRATION_OF foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID)
);
create index HELPERS_REGISTRATION_BY_SECRET on HELPERS_REGISTRATION (SECRET_HASH);
create index HELPERS_REGISTRATION_BY_END on HELPERS_REGISTRATION (VALID_UNTIL);
create index HELPERS_REGISTRATION_OF_VOLUNTEER on HELPERS_REGISTRATION (VOLUNTEER_ID);
