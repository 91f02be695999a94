-- What municipalities and carriers ask of each other through the district, with everything that was said about it.
create table LIGA_REQUEST (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  KIND varchar(12) not null,
  ASKER varchar(12) not null,
  MUNICIPALITY varchar(8) not null,
  CARRIER_ID char(36),
  ASKED_BY varchar(100) not null,
  CHANNEL varchar(9) not null,
  RECEIVED_ON date not null,
  SUBJECT varchar(150) not null,
  BODY varchar(2000) not null,
  DUE date not null,
  RESPONSIBLE_ID char(36),
  RESPONSIBLE varchar(100),
  STATE varchar(11) not null,
  DONE_ON date,
  SEARCH_TEXT varchar(3000) not null,
  constraint LIGA_REQUEST_PK primary key (ID),
  constraint LIGA_REQUEST_ABOUT foreign key (CARRIER_ID) references LIGA_CARRIER (ID)
);
create index LIGA_REQUEST_BY_DUE on LIGA_REQUEST (DUE, ID);
create index LIGA_REQUEST_BY_RECEIVED on LIGA_REQUEST (RECEIVED_ON, ID);

create table LIGA_REQUEST_ENTRY (
  REQUEST_ID char(36) not null,
  PLACE integer not null,
  KIND varchar(11) not null,
  MADE_AT timestamp not null,
  MADE_BY varchar(100) not null,
  BODY varchar(2000) not null,
  constraint LIGA_REQUEST_ENTRY_PK primary key (REQUEST_ID, PLACE),
  constraint LIGA_REQUEST_ENTRY_OF foreign key (REQUEST_ID) references LIGA_REQUEST (ID)
);
