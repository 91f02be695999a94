-- Versions of plans. A row and what belongs to it never changes once AGREED_ON is set.
create table CASES_PLAN (
  ID                   char(36)      not null constraint CASES_PLAN_PK primary key,
  VERSION              integer       not null,
  FILE_ID              char(36)      not null,
  NUMBER               integer       not null,
  REVISION             integer       not null,
  CHANGED_BY           varchar(100)  not null,
  CHANGED_AT           timestamp     not null,
  AUTHOR_NAME          varchar(100)  not null,
  WISH                 varchar(2000),
  AGREED_ON            date,
  SIGNERS              varchar(50),
  OTHER_SIGNERS        varchar(200),
  SIGNED_BY            varchar(10),
  REVIEW_ON            date,
  constraint CASES_PLAN_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID),
  constraint CASES_PLAN_NUMBER unique (FILE_ID, NUMBER)
);

create table CASES_PLAN_GOAL (
  ID                   char(36)      not null constraint CASES_PLAN_GOAL_PK primary key,
  VERSION              integer       not null,
  PLAN_ID              char(36)      not null,
  REVISION             integer       not null,
  CHANGED_BY           varchar(100)  not null,
  CHANGED_AT           timestamp     not null,
  AREA                 varchar(20)   not null,
  GOAL                 varchar(300)  not null,
  KIND                 varchar(15)   not null,
  MEASURE              varchar(100),
  FROM_VALUE           varchar(10),
  TARGET_VALUE         varchar(10),
  constraint CASES_PLAN_GOAL_PLAN_FK foreign key (PLAN_ID) references CASES_PLAN (ID)
);
create index CASES_PLAN_GOALS on CASES_PLAN_GOAL (PLAN_ID, ID);

create table CASES_PLAN_STEP (
  ID                   char(36)      not null constraint CASES_PLAN_STEP_PK primary key,
  VERSION              integer       not null,
  PLAN_ID              char(36)      not null,
  GOAL_ID              char(36)      not null,
  REVISION             integer       not null,
  CHANGED_BY           varchar(100)  not null,
  CHANGED_AT           timestamp     not null,
  TASK                 varchar(300)  not null,
  DOER                 varchar(10)   not null,
  BODY                 varchar(100),
  DUE_ON               date          not null,
  constraint CASES_PLAN_STEP_PLAN_FK foreign key (PLAN_ID) references CASES_PLAN (ID),
  constraint CASES_PLAN_STEP_GOAL_FK foreign key (GOAL_ID) references CASES_PLAN_GOAL (ID)
);
create index CASES_PLAN_STEPS on CASES_PLAN_STEP (PLAN_ID, ID);

-- How far a step is: beside the plan, which stays as it was agreed.
create table CASES_PLAN_MARK (
  STEP_ID              char(36)      not null constraint CASES_PLAN_MARK_PK primary key,
  VERSION              integer       not null,
  PLAN_ID              char(36)      not null,
  STATE                varchar(10)   not null,
  MARKED_ON            date          not null,
  AUTHOR_NAME          varchar(100)  not null,
  constraint CASES_PLAN_MARK_STEP_FK foreign key (STEP_ID) references CASES_PLAN_STEP (ID)
);
create index CASES_PLAN_MARKS on CASES_PLAN_MARK (PLAN_ID);

-- Reviews. Only ever added to.
create table CASES_PLAN_REVIEW (
  ID                   char(36)      not null constraint CASES_PLAN_REVIEW_PK primary key,
  PLAN_ID              char(36)      not null,
  HELD_ON              date          not null,
  SUMMARY              varchar(2000),
  NEXT_ON              date          not null,
  AUTHOR_NAME          varchar(100)  not null,
  constraint CASES_PLAN_REVIEW_PLAN_FK foreign key (PLAN_ID) references CASES_PLAN (ID)
);
create index CASES_PLAN_REVIEWS on CASES_PLAN_REVIEW (PLAN_ID, HELD_ON desc, ID desc);

create table CASES_PLAN_OUTCOME (
  ID                   char(36)      not null constraint CASES_PLAN_OUTCOME_PK primary key,
  REVIEW_ID            char(36)      not null,
  PLAN_ID              char(36)      not null,
  GOAL_ID              char(36)      not null,
  RESULT               varchar(10)   not null,
  REACHED              varchar(10),
  REMARK               varchar(500),
  constraint CASES_PLAN_OUTCOME_REVIEW_FK foreign key (REVIEW_ID) references CASES_PLAN_REVIEW (ID),
  constraint CASES_PLAN_OUTCOME_GOAL_FK   foreign key (GOAL_ID) references CASES_PLAN_GOAL (ID)
);
create index CASES_PLAN_OUTCOMES on CASES_PLAN_OUTCOME (PLAN_ID, ID);

-- Where a case's plan stands: the version that is agreed, and when it is looked at next.
create table CASES_PLAN_COURSE (
  FILE_ID              char(36)      not null constraint CASES_PLAN_COURSE_PK primary key,
  VERSION              integer       not null,
  PLAN_ID              char(36)      not null,
  REVIEW_ON            date          not null,
  constraint CASES_PLAN_COURSE_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID),
  constraint CASES_PLAN_COURSE_PLAN_FK foreign key (PLAN_ID) references CASES_PLAN (ID)
);
create index CASES_PLAN_REVIEW_DAY on CASES_PLAN_COURSE (REVIEW_ON, FILE_ID);

-- After how many months a plan is looked at, unless something else is agreed. Half a year is what guidance and practice suggest.
alter table CASES_SETTINGS add column REVIEW_MONTHS integer not null default 6;
