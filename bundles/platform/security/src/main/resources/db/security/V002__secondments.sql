-- Memberships that follow from a district's records and from the calendar, and whom a municipality refuses.
create table SECURITY_SECONDMENT (
  ID CHAR(36) not null,
  VERSION INTEGER not null,
  ACCOUNT_ID CHAR(36) not null,
  HOST VARCHAR(8) not null,
  HOME VARCHAR(8) not null,
  KIND VARCHAR(81) not null,
  SOURCE_ID CHAR(36) not null,
  ROLE_ID VARCHAR(100) not null,
  FIRST_DAY DATE not null,
  LAST_DAY DATE,
  IN_PLACE_OF CHAR(36),
  constraint SECURITY_SECONDMENT_PK primary key (ID),
  constraint SECURITY_SECONDMENT_OF foreign key (ACCOUNT_ID) references SECURITY_ACCOUNT (ID)
);
create index SECURITY_SECONDMENT_PERSON on SECURITY_SECONDMENT (ACCOUNT_ID, FIRST_DAY);
create index SECURITY_SECONDMENT_HOST on SECURITY_SECONDMENT (HOST, FIRST_DAY);
create index SECURITY_SECONDMENT_HOME on SECURITY_SECONDMENT (HOME, KIND, FIRST_DAY);

create table SECURITY_SECONDMENT_REFUSAL (
  ID VARCHAR(45) not null,
  HOST VARCHAR(8) not null,
  ACCOUNT_ID CHAR(36) not null,
  constraint SECURITY_SECONDMENT_REFUSAL_PK primary key (ID),
  constraint SECURITY_SECONDMENT_REFUSAL_OF foreign key (ACCOUNT_ID) references SECURITY_ACCOUNT (ID)
);
create index SECURITY_SECONDMENT_REFUSAL_AT on SECURITY_SECONDMENT_REFUSAL (HOST);
