-- Who delivers in which municipality, from which day on.
create table LIGA_DELIVERY (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  MUNICIPALITY varchar(8) not null,
  constraint LIGA_DELIVERY_PK primary key (ID),
  constraint LIGA_DELIVERY_ONCE unique (MUNICIPALITY)
);

create table LIGA_DELIVERY_STEP (
  DELIVERY_ID char(36) not null,
  FIRST_DAY date not null,
  MODEL varchar(20) not null,
  SOURCE varchar(200),
  constraint LIGA_DELIVERY_STEP_PK primary key (DELIVERY_ID, FIRST_DAY),
  constraint LIGA_DELIVERY_STEP_OF foreign key (DELIVERY_ID) references LIGA_DELIVERY (ID)
);
