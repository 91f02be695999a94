-- Accounts, and the roles they hold in each tenant.
create table SECURITY_ACCOUNT (
  ID CHAR(36) not null,
  VERSION INTEGER not null,
  SIGN_IN_NAME VARCHAR(60) not null,
  DISPLAY_NAME VARCHAR(100) not null,
  PASSWORD_HASH VARCHAR(200) not null,
  MUST_CHANGE_PASSWORD BOOLEAN not null,
  LOCKED BOOLEAN not null,
  constraint SECURITY_ACCOUNT_PK primary key (ID),
  constraint SECURITY_ACCOUNT_NAME unique (SIGN_IN_NAME)
);

create table SECURITY_GRANTED_ROLE (
  ACCOUNT_ID CHAR(36) not null,
  TENANT VARCHAR(8) not null,
  ROLE_ID VARCHAR(100) not null,
  constraint SECURITY_GRANTED_ROLE_PK primary key (ACCOUNT_ID, TENANT, ROLE_ID),
  constraint SECURITY_GRANTED_ROLE_ACCOUNT foreign key (ACCOUNT_ID) references SECURITY_ACCOUNT (ID)
);

create index SECURITY_GRANTED_ROLE_TENANT on SECURITY_GRANTED_ROLE (TENANT, ACCOUNT_ID);
