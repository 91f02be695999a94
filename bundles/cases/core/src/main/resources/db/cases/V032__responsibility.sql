-- Who answers for a case since when; without a day, since it was opened.
alter table CASES_FILE add column TEAM              varchar(100);
alter table CASES_FILE add column RESPONSIBLE_SINCE date;

create table CASES_HANDOVER (
  ID                   char(36)      not null constraint CASES_HANDOVER_PK primary key,
  FILE_ID              char(36)      not null,
  FROM_ID              char(36)      not null,
  FROM_NAME            varchar(100)  not null,
  TO_ID                char(36)      not null,
  TO_NAME              varchar(100)  not null,
  TEAM                 varchar(100),
  HANDED_ON            date          not null,
  REASON               varchar(500)  not null,
  GIVEN_BY             varchar(100)  not null,
  GIVEN_AT             timestamp     not null,
  constraint CASES_HANDOVER_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_HANDOVER_LOG  on CASES_HANDOVER (FILE_ID, GIVEN_AT desc, ID desc);
create index CASES_HANDOVER_TEAM on CASES_HANDOVER (TEAM);

-- The care ratio that the tenant strives for. 65 persons were what one full post was released for in 2017: 51,000 euros a year at
-- 796.08 euros a person (notice on the financing, 2017).
alter table CASES_SETTINGS add column CARE_RATIO integer not null default 65;
