-- What people allow to be handed on. Never changed but for the day on which they take it back.
create table CASES_RELEASE (
  ID                   char(36)      not null constraint CASES_RELEASE_PK primary key,
  VERSION              integer       not null,
  FILE_ID              char(36)      not null,
  AUTHOR_NAME          varchar(100)  not null,
  KIND                 varchar(10)   not null,
  RECEIVER             varchar(200)  not null,
  RECEIVER_KEY         varchar(800)  not null,
  PURPOSE              varchar(500)  not null,
  AREAS                varchar(200)  not null,
  SPECIAL              boolean       not null,
  MUTUAL               boolean       not null,
  FORM                 varchar(10)   not null,
  GIVEN_ON             date          not null,
  UNTIL_DAY            date,
  REVOKED_ON           date,
  NOTE                 varchar(1000),
  constraint CASES_RELEASE_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_RELEASE_OF_FILE  on CASES_RELEASE (FILE_ID, GIVEN_ON desc, ID desc);
create index CASES_RELEASE_RECEIVER on CASES_RELEASE (RECEIVER_KEY, RECEIVER);

-- The register of who received what. Only ever added to.
create table CASES_DISCLOSURE (
  ID                   char(36)      not null constraint CASES_DISCLOSURE_PK primary key,
  FILE_ID              char(36)      not null,
  AUTHOR_NAME          varchar(100)  not null,
  RECEIVER             varchar(200)  not null,
  DISCLOSED_ON         date          not null,
  AREAS                varchar(200)  not null,
  SPECIAL              boolean       not null,
  CONTENT              varchar(1000) not null,
  PROVISION            varchar(200),
  CONSENT_ID           char(36),
  SECRECY_ID           char(36),
  constraint CASES_DISCLOSURE_FILE_FK    foreign key (FILE_ID) references CASES_FILE (ID),
  constraint CASES_DISCLOSURE_CONSENT_FK foreign key (CONSENT_ID) references CASES_RELEASE (ID),
  constraint CASES_DISCLOSURE_SECRECY_FK foreign key (SECRECY_ID) references CASES_RELEASE (ID)
);
create index CASES_DISCLOSURE_REGISTER on CASES_DISCLOSURE (FILE_ID, DISCLOSED_ON desc, ID desc);
