-- The book of all attempts.
create table DEPLOYMENT_ATTEMPT (
  ID CHAR(36) not null,
  HAPPENED_AT TIMESTAMP not null,
  FILE_NAME VARCHAR(200) not null,
  BUNDLES VARCHAR(500) not null,
  BUNDLE_VERSION VARCHAR(100) not null,
  OUTCOME VARCHAR(20) not null,
  FAULT VARCHAR(30),
  ARGUMENTS VARCHAR(2000) not null,
  constraint DEPLOYMENT_ATTEMPT_PK primary key (ID)
);
-- What a file in deploy/ brought: the accepted content, the one before, and the refused one that lies there now.
create table DEPLOYMENT_FILE (
  FILE_NAME VARCHAR(200) not null,
  REVISION INTEGER not null,
  CHECKSUM CHAR(64) not null,
  BUNDLE_VERSION VARCHAR(100) not null,
  PREVIOUS CHAR(64),
  PREVIOUS_VERSION VARCHAR(100),
  ACCEPTED_AT TIMESTAMP not null,
  REFUSED CHAR(64),
  constraint DEPLOYMENT_FILE_PK primary key (FILE_NAME)
);
-- A bundle that a file brought, and by what it is known again after a restart.
create table DEPLOYMENT_BUNDLE (
  BUNDLE VARCHAR(200) not null,
  REVISION INTEGER not null,
  FILE_NAME VARCHAR(200) not null,
  BUNDLE_ID BIGINT not null,
  CHANGED BIGINT not null,
  constraint DEPLOYMENT_BUNDLE_PK primary key (BUNDLE)
);
