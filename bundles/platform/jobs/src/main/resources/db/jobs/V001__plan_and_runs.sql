-- When each job runs next for each tenant. No tenant's database is opened to know what there is to do.
create table JOBS_PLAN (
  JOB VARCHAR(100) not null,
  TENANT VARCHAR(8) not null,
  NEXT_DUE TIMESTAMP not null,
  ASKED_AT TIMESTAMP,
  constraint JOBS_PLAN_PK primary key (JOB, TENANT)
);

create index JOBS_PLAN_BY_DUE on JOBS_PLAN (JOB, NEXT_DUE);
create index JOBS_PLAN_BY_ASKED on JOBS_PLAN (JOB, ASKED_AT);

-- The latest runs of each job for each tenant; without ENDED_AT the run is going on, or the platform ended under it.
create table JOBS_RUN (
  ID CHAR(36) not null,
  JOB VARCHAR(100) not null,
  TENANT VARCHAR(8) not null,
  BEGAN_AT TIMESTAMP not null,
  ENDED_AT TIMESTAMP,
  OUTCOME VARCHAR(12) not null,
  REASON VARCHAR(200),
  constraint JOBS_RUN_PK primary key (ID)
);

create index JOBS_RUN_BY_BEGIN on JOBS_RUN (JOB, TENANT, BEGAN_AT);
create index JOBS_RUN_BY_OUTCOME on JOBS_RUN (OUTCOME);
