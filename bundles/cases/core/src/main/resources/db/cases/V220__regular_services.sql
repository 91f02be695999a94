-- Regular services that a district lists; what was published lies with the exchange.
create table CASES_SERVICE (
  ID       char(36)     not null constraint CASES_SERVICE_PK primary key,
  VERSION  integer      not null,
  NAME     varchar(200) not null,
  AREAS    varchar(200) not null,
  ADDRESS  varchar(300),
  PHONE    varchar(40),
  EMAIL    varchar(254),
  WEBSITE  varchar(300),
  HOURS    varchar(300),
  NOTE     varchar(500)
);
