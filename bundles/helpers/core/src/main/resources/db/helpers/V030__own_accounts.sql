-- Which account a volunteer uses: one each at most, on both sides.
create table HELPERS_ACCOUNT (
  VOLUNTEER_ID char(36) not null,
  ACCOUNT_ID char(36) not null,
  JOINED_ON date not null,
  JOINED_BY varchar(100) not null,
  constraint HELPERS_ACCOUNT_PK primary key (VOLUNTEER_ID),
  constraint HELPERS_ACCOUNT_ONCE unique (ACCOUNT_ID),
  constraint HELPERS_ACCOUNT_OF foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID)
);
