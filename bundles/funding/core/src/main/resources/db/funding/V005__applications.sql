-- Applications with what is applied for, what was decided and every step. Nothing goes: a decision, a step and what was signed are added and stay. Amounts
-- are euros for a year, shares parts of a whole post.
create table FUNDING_APPLICATION (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  STATE varchar(10) not null,
  TITLE varchar(150) not null,
  RULES varchar(40) not null,
  RULES_VERSION smallint not null,
  REFERENCE_DAY date not null,
  APPLICANT varchar(15) not null,
  GROUPING_ID char(36),
  OWN_CONTRIBUTION decimal(14,2),
  REQUESTED decimal(14,2),
  DUE_ON date,
  NOTE varchar(2000),
  NEXT_POST smallint not null,
  constraint FUNDING_APPLICATION_PK primary key (ID)
);

create table FUNDING_APPLICATION_MEMBER (
  APPLICATION_ID char(36) not null,
  MUNICIPALITY varchar(8) not null,
  ESTIMATED integer,
  COUNTED integer,
  CONSENTED_ON date,
  CONSENTED_BY varchar(200),
  constraint FUNDING_APPLICATION_MEMBER_PK primary key (APPLICATION_ID, MUNICIPALITY),
  constraint FUNDING_APPLICATION_MEMBER_OF foreign key (APPLICATION_ID) references FUNDING_APPLICATION (ID)
);

create table FUNDING_APPLICATION_POST (
  APPLICATION_ID char(36) not null,
  NUMBER smallint not null,
  QUALIFICATION varchar(15),
  SHARE decimal(4,2),
  FIRST_DAY date,
  LAST_DAY date,
  MUNICIPALITY varchar(8),
  constraint FUNDING_APPLICATION_POST_PK primary key (APPLICATION_ID, NUMBER),
  constraint FUNDING_APPLICATION_POST_OF foreign key (APPLICATION_ID) references FUNDING_APPLICATION (ID)
);

create table FUNDING_APPLICATION_DECISION (
  APPLICATION_ID char(36) not null,
  NUMBER smallint not null,
  RULING varchar(10) not null,
  REFERENCE varchar(100) not null,
  DECIDED_ON date not null,
  NOTIFIED_ON date not null,
  YEARLY decimal(14,2),
  FIRST_DAY date,
  LAST_DAY date,
  REASON varchar(1000),
  ENTERED_BY varchar(100) not null,
  ENTERED_AT timestamp not null,
  constraint FUNDING_APPLICATION_DECISION_PK primary key (APPLICATION_ID, NUMBER),
  constraint FUNDING_APPLICATION_DECISION_OF foreign key (APPLICATION_ID) references FUNDING_APPLICATION (ID)
);

-- Posts of a decision, by its number.
create table FUNDING_APPLICATION_GRANTED (
  APPLICATION_ID char(36) not null,
  DECISION smallint not null,
  NUMBER smallint not null,
  QUALIFICATION varchar(15) not null,
  SHARE decimal(4,2) not null,
  FIRST_DAY date not null,
  LAST_DAY date not null,
  MUNICIPALITY varchar(8),
  constraint FUNDING_APPLICATION_GRANTED_PK primary key (APPLICATION_ID, DECISION, NUMBER),
  constraint FUNDING_APPLICATION_GRANTED_OF foreign key (APPLICATION_ID) references FUNDING_APPLICATION (ID)
);

-- What was signed is a document; it stays with its step.
create table FUNDING_APPLICATION_STEP (
  APPLICATION_ID char(36) not null,
  NUMBER smallint not null,
  KIND varchar(20) not null,
  ON_DAY date,
  DETAIL varchar(200),
  REASON varchar(1000),
  ENTERED_BY varchar(100) not null,
  ENTERED_AT timestamp not null,
  SIGNED varchar(32000),
  constraint FUNDING_APPLICATION_STEP_PK primary key (APPLICATION_ID, NUMBER),
  constraint FUNDING_APPLICATION_STEP_OF foreign key (APPLICATION_ID) references FUNDING_APPLICATION (ID)
);
