-- The guided change of a municipality's delivery model.
create table LIGA_CHANGE (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  MUNICIPALITY varchar(8) not null,
  MODEL varchar(20) not null,
  MODEL_BEFORE varchar(20),
  FIRST_DAY date not null,
  SOURCE varchar(200) not null,
  CONTACT varchar(200),
  STATE varchar(20) not null,
  PLANNED_BY varchar(100) not null,
  ANNOUNCED_BY varchar(100),
  ANNOUNCED_ON date,
  ENDED_ON date,
  REASON varchar(500),
  constraint LIGA_CHANGE_PK primary key (ID)
);
create index LIGA_CHANGE_BY_STATE on LIGA_CHANGE (STATE, FIRST_DAY);

-- Steps that somebody ticked.
create table LIGA_CHANGE_STEP (
  CHANGE_ID char(36) not null,
  STEP varchar(20) not null,
  TICKED_BY varchar(100) not null,
  TICKED_ON date not null,
  constraint LIGA_CHANGE_STEP_PK primary key (CHANGE_ID, STEP),
  constraint LIGA_CHANGE_STEP_OF foreign key (CHANGE_ID) references LIGA_CHANGE (ID)
);
