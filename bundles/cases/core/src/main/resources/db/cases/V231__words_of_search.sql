-- By what words a case is found, beside the case itself: a search reads all rows of this table, and these are short.
create table CASES_SEARCH (
  FILE_ID  char(36)       not null,
  WORDS    varchar(4000)  not null,
  constraint CASES_SEARCH_PK primary key (FILE_ID),
  constraint CASES_SEARCH_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
insert into CASES_SEARCH (FILE_ID, WORDS) select ID, SEARCH_TEXT from CASES_FILE;
