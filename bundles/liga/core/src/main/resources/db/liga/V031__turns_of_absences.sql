-- One at a time enters or moves absences: whoever does takes the next turn, and everybody else waits until that is committed. So no two absences of one person overlap.
create table LIGA_ABSENCE_TURN (
  ID char(1) not null,
  TURNS bigint not null,
  constraint LIGA_ABSENCE_TURN_PK primary key (ID)
);
insert into LIGA_ABSENCE_TURN (ID, TURNS) values ('A', 0);
