-- What municipalities reported about a quarter: the version that counts, figures rounded to five. A copy of what the exchange has.
create table LIGA_REPORTED (
  ID char(36) not null,
  VERSION integer not null,
  MUNICIPALITY varchar(8) not null,
  FIRST_DAY date not null,
  LAST_DAY date not null,
  REPORT_VERSION integer not null,
  SENT_ON date not null,
  CASES integer not null,
  PERSONS integer,
  PLANS_IN_TIME integer not null,
  PLANS_OVERDUE integer not null,
  PLANS_DRAFTED integer not null,
  PLANS_WITHOUT integer not null,
  CLOSED integer not null,
  AREAS_TAKEN_OVER integer not null,
  AREAS_INDEPENDENT integer not null,
  AREAS_NOT_TAKEN_OVER integer not null,
  constraint LIGA_REPORTED_PK primary key (ID),
  constraint LIGA_REPORTED_ONCE unique (MUNICIPALITY, LAST_DAY)
);
