-- What may be kept of an extended certificate of conduct (§ 72a (5) SGB VIII): three facts, and the day on which they are deleted. No further column.
create table HELPERS_CERTIFICATE (
  VOLUNTEER_ID char(36) not null,
  VERSION integer not null,
  INSPECTED_ON date not null,
  ISSUED_ON date not null,
  RELEVANT_CONVICTION boolean not null,
  DELETE_ON date,
  constraint HELPERS_CERTIFICATE_PK primary key (VOLUNTEER_ID),
  constraint HELPERS_CERTIFICATE_OF foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID)
);
create index HELPERS_CERTIFICATE_TO_DELETE on HELPERS_CERTIFICATE (DELETE_ON);

-- That facts were deleted. Says nothing about anybody.
create table HELPERS_CERTIFICATE_DELETION (
  ID char(36) not null,
  DELETED_ON date not null,
  REASON varchar(20) not null,
  AMOUNT bigint not null,
  constraint HELPERS_CERTIFICATE_DELETION_PK primary key (ID)
);
