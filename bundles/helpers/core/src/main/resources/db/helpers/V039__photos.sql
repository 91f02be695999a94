-- A photo of a volunteer, with who put it there and when they agreed to it (§ 22 KUG, Art. 6 (1) a GDPR).
create table HELPERS_PHOTO (
  VOLUNTEER_ID char(36) not null,
  VERSION integer not null,
  SINCE_DAY date not null,
  PUT_BY varchar(100) not null,
  CONSENT_ON date not null,
  BY_THEMSELVES boolean not null,
  constraint HELPERS_PHOTO_PK primary key (VOLUNTEER_ID),
  constraint HELPERS_PHOTO_OF foreign key (VOLUNTEER_ID) references HELPERS_VOLUNTEER (ID)
);

-- The picture, as Base64 in pieces: one dialect serves both databases (docs/adr/0039).
create table HELPERS_PHOTO_PIECE (
  VOLUNTEER_ID char(36) not null,
  PIECE integer not null,
  CONTENT varchar(30000) not null,
  constraint HELPERS_PHOTO_PIECE_PK primary key (VOLUNTEER_ID, PIECE),
  constraint HELPERS_PHOTO_PIECE_OF foreign key (VOLUNTEER_ID) references HELPERS_PHOTO (VOLUNTEER_ID)
);
