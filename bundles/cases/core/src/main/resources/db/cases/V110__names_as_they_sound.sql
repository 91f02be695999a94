-- How the names of the person in a case sound, to find them again in other spellings. A case without a row was never listened to;
-- the job cases.names does that for cases that were there before.
create table CASES_SOUND (
  FILE_ID  char(36)     not null,
  SOUND    varchar(16)  not null,
  constraint CASES_SOUND_PK primary key (FILE_ID, SOUND),
  constraint CASES_SOUND_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_SOUND_LOOK_UP on CASES_SOUND (SOUND, FILE_ID);
