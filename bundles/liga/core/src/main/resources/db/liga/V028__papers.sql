-- Papers that lie with an agreement or a claim, and in pieces what is in them. Moments are milliseconds since 1970.
create table LIGA_ATTACHMENT (
  ID char(36) not null,
  OWNER_ID char(36) not null,
  VERSION integer not null,
  TITLE varchar(200),
  DATED date,
  NOTE varchar(1000),
  FILE_NAME varchar(200),
  FILE_TYPE varchar(10) not null,
  FILE_SIZE bigint not null,
  KEPT_AT bigint not null,
  AUTHOR_NAME varchar(100) not null,
  REMOVED_AT bigint,
  REMOVED_BY varchar(100),
  REASON varchar(500),
  constraint LIGA_ATTACHMENT_PK primary key (ID)
);
create index LIGA_ATTACHMENT_OF on LIGA_ATTACHMENT (OWNER_ID, ID desc);

create table LIGA_ATTACHMENT_PIECE (
  ATTACHMENT_ID char(36) not null,
  PIECE integer not null,
  CONTENT varchar(30000) not null,
  constraint LIGA_ATTACHMENT_PIECE_PK primary key (ATTACHMENT_ID, PIECE),
  constraint LIGA_ATTACHMENT_PIECE_OF foreign key (ATTACHMENT_ID) references LIGA_ATTACHMENT (ID)
);
