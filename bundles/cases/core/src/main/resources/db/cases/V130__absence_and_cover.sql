-- Who is away when. There is no column for a reason: what is not written down cannot tell of somebody's health.
create table CASES_ABSENCE (
  ID                   char(36)      not null constraint CASES_ABSENCE_PK primary key,
  VERSION              integer       not null,
  PERSON_ID            char(36)      not null,
  PERSON_NAME          varchar(100)  not null,
  KIND                 varchar(20)   not null,
  FIRST_ON             date          not null,
  LAST_ON              date,
  ENTERED_BY           varchar(100)  not null,
  SEEN_ON              date
);
create index CASES_ABSENCE_PERSON on CASES_ABSENCE (PERSON_ID, FIRST_ON);
create index CASES_ABSENCE_LAST   on CASES_ABSENCE (LAST_ON);

-- Who stands in meanwhile: for one case, or, without one, for all that nobody else has. Without days from the first to the last of the absence.
create table CASES_COVER (
  ID                   char(36)      not null constraint CASES_COVER_PK primary key,
  VERSION              integer       not null,
  ABSENCE_ID           char(36)      not null,
  FILE_ID              char(36),
  PERSON_ID            char(36)      not null,
  PERSON_NAME          varchar(100)  not null,
  SINCE_ON             date,
  UNTIL_ON             date,
  REFUSED_ON           date,
  GIVEN_BY             varchar(100)  not null,
  constraint CASES_COVER_ABSENCE_FK foreign key (ABSENCE_ID) references CASES_ABSENCE (ID),
  constraint CASES_COVER_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_COVER_OF     on CASES_COVER (ABSENCE_ID);
create index CASES_COVER_PERSON on CASES_COVER (PERSON_ID);

-- In which languages somebody holds conversations, and with whom.
create index CASES_CONTACT_AUTHOR on CASES_CONTACT (AUTHOR_ID, LANGUAGE_CODE);
