-- What volunteers receive in money, in euro cents, and what they say to have received elsewhere. The year of PAY_ON is the tax year.
create table HELPERS_PAYMENT (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  VOLUNTEER_ID char(36) not null,
  KIND varchar(20) not null,
  ON_DAY date not null,
  PURPOSE varchar(150) not null,
  FOLDED_PURPOSE varchar(300) not null,
  ACTIVITY_ID char(36),
  CIRCLE_ID char(36),
  CENTS bigint not null,
  KILOMETRES integer,
  TOTAL bigint not null,
  RECEIPTS smallint not null,
  PAY_ON date not null,
  STATE varchar(10) not null,
  ENTERED_BY varchar(100) not null,
  ENTERED_BY_ID char(36),
  APPROVED_BY varchar(100),
  APPROVED_ON date,
  REASON varchar(300),
  constraint HELPERS_PAYMENT_PK primary key (ID),
  constraint HELPERS_PAYMENT_TO foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID),
  constraint HELPERS_PAYMENT_ABOUT foreign key (ACTIVITY_ID) references HELPERS_ACTIVITY (ID),
  constraint HELPERS_PAYMENT_FOR foreign key (CIRCLE_ID) references HELPERS_CIRCLE (ID)
);
create index HELPERS_PAYMENT_BY_DAY on HELPERS_PAYMENT (PAY_ON, ID);
create index HELPERS_PAYMENT_BY_VOLUNTEER on HELPERS_PAYMENT (VOLUNTEER_ID, PAY_ON);
create index HELPERS_PAYMENT_BY_STATE on HELPERS_PAYMENT (STATE, PAY_ON);

create table HELPERS_ALLOWANCE_ELSEWHERE (
  ID char(36) not null,
  VERSION integer not null,
  VOLUNTEER_ID char(36) not null,
  TAX_YEAR smallint not null,
  KIND varchar(20) not null,
  CENTS bigint not null,
  STATED_ON date not null,
  constraint HELPERS_ALLOWANCE_ELSEWHERE_PK primary key (ID),
  constraint HELPERS_ALLOWANCE_ELSEWHERE_ONCE unique (VOLUNTEER_ID, TAX_YEAR, KIND),
  constraint HELPERS_ALLOWANCE_ELSEWHERE_BY foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID)
);
