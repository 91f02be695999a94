-- The areas of life that a tenant looks at. To begin with those of the shared list, called as it calls them.
create table CASES_AREA (
  ID            char(36)     not null constraint CASES_AREA_PK primary key,
  VERSION       integer      not null,
  NAME          varchar(80),
  SHARED        varchar(20)  not null,
  SORT_ORDER    integer      not null,
  RETIRED       boolean      not null
);
insert into CASES_AREA (ID, VERSION, SHARED, SORT_ORDER, RETIRED) values
  ('00000000-0000-7000-8000-000000000001', 1, 'LANGUAGE',      1, false),
  ('00000000-0000-7000-8000-000000000002', 1, 'EDUCATION',     2, false),
  ('00000000-0000-7000-8000-000000000003', 1, 'WORK',          3, false),
  ('00000000-0000-7000-8000-000000000004', 1, 'HOUSING',       4, false),
  ('00000000-0000-7000-8000-000000000005', 1, 'HEALTH',        5, false),
  ('00000000-0000-7000-8000-000000000006', 1, 'PARTICIPATION', 6, false),
  ('00000000-0000-7000-8000-000000000007', 1, 'FAMILY',        7, false),
  ('00000000-0000-7000-8000-000000000008', 1, 'LEGAL_STATUS',  8, false),
  ('00000000-0000-7000-8000-000000000009', 1, 'FINANCES',      9, false);

-- How somebody's life stood on a day. Without a moment in FINISHED_AT it is a draft.
create table CASES_ASSESSMENT (
  ID            char(36)     not null constraint CASES_ASSESSMENT_PK primary key,
  VERSION       integer      not null,
  REVISION      integer      not null,
  REVISED_BY    varchar(100) not null,
  REVISED_AT    timestamp    not null,
  FILE_ID       char(36)     not null,
  AUTHOR_NAME   varchar(100) not null,
  HELD_ON       date         not null,
  PARTICIPANTS  varchar(300),
  LANGUAGE_CODE varchar(3),
  INTERPRETED   boolean      not null,
  STRENGTHS     varchar(2000),
  NEEDS         varchar(2000),
  WISHES        varchar(2000),
  FINISHED_AT   timestamp,
  FINISHED_BY   varchar(100),
  constraint CASES_ASSESSMENT_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_ASSESSMENT_OF_FILE on CASES_ASSESSMENT (FILE_ID, HELD_ON desc, ID desc);

-- What an assessment says about each area, with what the area was called then. An area that stands here is never removed.
create table CASES_JUDGEMENT (
  ASSESSMENT_ID char(36)     not null,
  AREA_ID       char(36)     not null,
  AREA_NAME     varchar(80),
  SHARED        varchar(20)  not null,
  STEP          integer,
  NOTE          varchar(1000),
  constraint CASES_JUDGEMENT_PK primary key (ASSESSMENT_ID, AREA_ID),
  constraint CASES_JUDGEMENT_OWNER_FK foreign key (ASSESSMENT_ID) references CASES_ASSESSMENT (ID),
  constraint CASES_JUDGEMENT_AREA_FK  foreign key (AREA_ID) references CASES_AREA (ID)
);
create index CASES_JUDGEMENT_AREA on CASES_JUDGEMENT (AREA_ID);
