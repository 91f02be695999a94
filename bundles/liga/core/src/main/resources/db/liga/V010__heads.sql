-- How many people were accompanied in a municipality on a day, as somebody counted and entered by hand.
create table LIGA_HEADS (
  ID char(36) not null,
  VERSION integer not null,
  MUNICIPALITY varchar(8) not null,
  ON_DAY date not null,
  PERSONS integer not null,
  COUNTED_BY varchar(150) not null,
  ENTERED_BY varchar(100) not null,
  ENTERED_AT timestamp not null,
  constraint LIGA_HEADS_PK primary key (ID),
  constraint LIGA_HEADS_ONCE unique (MUNICIPALITY, ON_DAY)
);
