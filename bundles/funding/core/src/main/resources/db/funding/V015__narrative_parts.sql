-- What each organisation contributes to the narrative report of a proof, and how it was written before.
create table FUNDING_PROOF_PART (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  PROOF_ID char(36) not null,
  PLACE smallint not null,
  HEADING varchar(120),
  ORGANISATION varchar(120) not null,
  AUTHOR varchar(120) not null,
  BODY varchar(10000) not null,
  READY boolean not null,
  constraint FUNDING_PROOF_PART_PK primary key (ID),
  constraint FUNDING_PROOF_PART_OF foreign key (PROOF_ID) references FUNDING_PROOF (ID)
);
create index FUNDING_PROOF_PART_BY on FUNDING_PROOF_PART (PROOF_ID);

create table FUNDING_PROOF_PART_PAST (
  PART_ID char(36) not null,
  NUMBER smallint not null,
  HEADING varchar(120),
  ORGANISATION varchar(120) not null,
  AUTHOR varchar(120) not null,
  BODY varchar(10000) not null,
  READY boolean not null,
  MADE_BY varchar(100) not null,
  MADE_AT timestamp not null,
  constraint FUNDING_PROOF_PART_PAST_PK primary key (PART_ID, NUMBER),
  constraint FUNDING_PROOF_PART_PAST_OF foreign key (PART_ID) references FUNDING_PROOF_PART (ID)
);
