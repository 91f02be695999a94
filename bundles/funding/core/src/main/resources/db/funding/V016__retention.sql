-- How long evidence of funding is kept: dated, with the source. Another period is another row.
create table FUNDING_RETENTION (
  FROM_DAY date not null,
  YEARS smallint not null,
  SOURCE varchar(500) not null,
  constraint FUNDING_RETENTION_PK primary key (FROM_DAY)
);
insert into FUNDING_RETENTION (FROM_DAY, YEARS, SOURCE) values ('2017-01-01', 10,
  'Vorschlag: zehn Jahre für Förderunterlagen, gezählt ab dem Ende des Kalenderjahres wie bei Buchungsbelegen (§ 147 Abs. 4 AO); maßgeblich ist der Zuwendungsbescheid');
