-- Proofs of use, each version a row; what was sent is never changed. Title, file number and employments are written down as they were.
create table FUNDING_PROOF (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  GRANT_ID char(36) not null,
  TITLE varchar(300) not null,
  REFERENCE varchar(300) not null,
  KIND varchar(15) not null,
  PROOF_YEAR smallint not null,
  NUMBER smallint not null,
  FIRST_DAY date not null,
  LAST_DAY date not null,
  REASON varchar(500),
  RECEIVED decimal(14,2),
  STAFF_COST decimal(14,2),
  MONEY_SOURCE varchar(300),
  BEGUN_BY varchar(100) not null,
  BEGUN_AT timestamp not null,
  SENT_ON date,
  SENT_TO varchar(200),
  SENT_BY varchar(100),
  SENT_AT timestamp,
  constraint FUNDING_PROOF_PK primary key (ID),
  constraint FUNDING_PROOF_NUMBER unique (GRANT_ID, KIND, PROOF_YEAR, NUMBER)
);

create table FUNDING_PROOF_LINE (
  PROOF_ID char(36) not null,
  NUMBER smallint not null,
  EMPLOYMENT_ID char(36) not null,
  POST smallint not null,
  PERSON varchar(200) not null,
  EMPLOYER varchar(200) not null,
  QUALIFICATION varchar(15) not null,
  SHARE decimal(5,2) not null,
  FIRST_DAY date not null,
  LAST_DAY date,
  constraint FUNDING_PROOF_LINE_PK primary key (PROOF_ID, NUMBER),
  constraint FUNDING_PROOF_LINE_OF foreign key (PROOF_ID) references FUNDING_PROOF (ID)
);

-- No case is named here: whoever may read cases has them counted again.
create table FUNDING_PROOF_FIGURE (
  PROOF_ID char(36) not null,
  LINE smallint not null,
  MEASURE varchar(20) not null,
  AMOUNT bigint not null,
  SOURCE varchar(10) not null,
  ORIGIN varchar(300) not null,
  SUBJECT varchar(40),
  COUNTED_ON date not null,
  COUNTED_BY varchar(100) not null,
  constraint FUNDING_PROOF_FIGURE_PK primary key (PROOF_ID, LINE, MEASURE),
  constraint FUNDING_PROOF_FIGURE_OF foreign key (PROOF_ID) references FUNDING_PROOF (ID)
);
