-- Templates for letters; what is not used any more is archived, since letters were written with it.
create table CASES_TEMPLATE (
  ID                   char(36)      not null constraint CASES_TEMPLATE_PK primary key,
  VERSION              integer       not null,
  TITLE                varchar(100)  not null,
  SUBJECT              varchar(200)  not null,
  CONTENT              varchar(8000) not null,
  ARCHIVED             boolean       not null
);

-- What stands above all letters.
alter table CASES_SETTINGS add column LETTERHEAD varchar(500);

-- Letters that somebody is writing: all that was typed, as JSON.
create table CASES_LETTER_DRAFT (
  ID                   char(36)       not null constraint CASES_LETTER_DRAFT_PK primary key,
  FILE_ID              char(36)       not null,
  PERSON_ID            char(36)       not null,
  NOTE                 varchar(30000) not null,
  KEPT_AT              bigint         not null,
  constraint CASES_LETTER_DRAFT_ONE unique (FILE_ID, PERSON_ID),
  constraint CASES_LETTER_DRAFT_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_LETTER_DRAFT_OLD on CASES_LETTER_DRAFT (KEPT_AT);
