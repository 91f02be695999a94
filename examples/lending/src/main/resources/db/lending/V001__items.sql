-- Rooms and things, each with its loan if it is lent.
create table LENDING_ITEM (
  ID           char(36)     not null constraint LENDING_ITEM_PK primary key,
  VERSION      integer      not null,
  NAME         varchar(100) not null,
  KIND         varchar(10)  not null,
  LENT_TO      varchar(100),
  DUE_ON       date,
  REMINDED_FOR date,
  NOTE         varchar(2000)
);
create index LENDING_ITEM_DUE on LENDING_ITEM (DUE_ON);
