-- Messages and what became of them for each person. No address: it is looked up when a message goes out.
create table HELPERS_MESSAGE (
  ID char(36) not null,
  VERSION integer not null,
  KIND varchar(20) not null,
  SUBJECT varchar(300) not null,
  BODY varchar(8000) not null,
  REPLY_TO varchar(254),
  CIRCLE_ID char(36),
  SHIFT_ID char(36),
  SHIFT_DAY date,
  WRITTEN_AT timestamp not null,
  WRITTEN_BY varchar(100) not null,
  VALID_UNTIL timestamp not null,
  constraint HELPERS_MESSAGE_PK primary key (ID)
);
create index HELPERS_MESSAGE_ABOUT on HELPERS_MESSAGE (SHIFT_ID, KIND);

create table HELPERS_DELIVERY (
  ID char(36) not null,
  VERSION integer not null,
  MESSAGE_ID char(36) not null,
  VOLUNTEER_ID char(36) not null,
  STATE varchar(20) not null,
  REASON varchar(20),
  ATTEMPTS integer not null,
  NEXT_AT timestamp not null,
  CHANGED_AT timestamp not null,
  constraint HELPERS_DELIVERY_PK primary key (ID),
  constraint HELPERS_DELIVERY_ONCE unique (MESSAGE_ID, VOLUNTEER_ID),
  constraint HELPERS_DELIVERY_OF foreign key (MESSAGE_ID) references HELPERS_MESSAGE (ID),
  constraint HELPERS_DELIVERY_TO foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID)
);
create index HELPERS_DELIVERY_WAITING on HELPERS_DELIVERY (STATE, NEXT_AT);
create index HELPERS_DELIVERY_OF_VOLUNTEER on HELPERS_DELIVERY (VOLUNTEER_ID, MESSAGE_ID);

create table HELPERS_MESSAGE_TEMPLATE (
  ID char(36) not null,
  VERSION integer not null,
  REVISION bigint not null,
  REVISED_BY varchar(100),
  REVISED_AT timestamp,
  TITLE varchar(100) not null,
  SORT_TITLE varchar(200) not null,
  SUBJECT varchar(120) not null,
  BODY varchar(4000) not null,
  constraint HELPERS_MESSAGE_TEMPLATE_PK primary key (ID)
);

-- A row for each notice that goes out by itself.
create table HELPERS_NOTICE (
  KIND varchar(20) not null,
  VERSION integer not null,
  ON_SINCE date not null,
  constraint HELPERS_NOTICE_PK primary key (KIND)
);

-- Who does not want mail.
create table HELPERS_MAIL_OPT_OUT (
  VOLUNTEER_ID char(36) not null,
  VERSION integer not null,
  SINCE_DAY date not null,
  WRITTEN_BY varchar(100) not null,
  constraint HELPERS_MAIL_OPT_OUT_PK primary key (VOLUNTEER_ID),
  constraint HELPERS_MAIL_OPT_OUT_OF foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID)
);
