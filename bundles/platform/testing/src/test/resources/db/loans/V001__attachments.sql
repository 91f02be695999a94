create table LOANS_ATTACHMENT (
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
  constraint LOANS_ATTACHMENT_PK primary key (ID)
);
create index LOANS_ATTACHMENT_OF on LOANS_ATTACHMENT (OWNER_ID, ID desc);

create table LOANS_ATTACHMENT_PIECE (
  ATTACHMENT_ID char(36) not null,
  PIECE integer not null,
  CONTENT varchar(30000) not null,
  constraint LOANS_ATTACHMENT_PIECE_PK primary key (ATTACHMENT_ID, PIECE),
  constraint LOANS_ATTACHMENT_PIECE_OF foreign key (ATTACHMENT_ID) references LOANS_ATTACHMENT (ID)
);
