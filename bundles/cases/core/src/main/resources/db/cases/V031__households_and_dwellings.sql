-- Where people live and lived. The address that stood in the file becomes the present dwelling, with the file's identity.
create table CASES_DWELLING (
  ID           char(36)     not null constraint CASES_DWELLING_PK primary key,
  VERSION      integer      not null,
  FILE_ID      char(36)     not null,
  KIND         varchar(30)  not null,
  STREET       varchar(100),
  POSTAL_CODE  varchar(10),
  TOWN         varchar(100),
  MOVED_IN_ON  date,
  MOVED_OUT_ON date,
  constraint CASES_DWELLING_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_DWELLING_FILE on CASES_DWELLING (FILE_ID);
insert into CASES_DWELLING (ID, VERSION, FILE_ID, KIND, STREET, POSTAL_CODE, TOWN, MOVED_IN_ON)
  select ID, 1, ID, 'ANSCHLUSSUNTERBRINGUNG', STREET, POSTAL_CODE, TOWN, MOVED_IN_ON from CASES_FILE
  where STREET is not null or POSTAL_CODE is not null or TOWN is not null or MOVED_IN_ON is not null;
alter table CASES_FILE drop column STREET;
alter table CASES_FILE drop column POSTAL_CODE;
alter table CASES_FILE drop column TOWN;

-- Who lives together: people with a case, and others of whom only the name is kept.
create table CASES_HOUSEHOLD (
  ID             char(36)     not null constraint CASES_HOUSEHOLD_PK primary key
);
create table CASES_MEMBER (
  ID             char(36)     not null constraint CASES_MEMBER_PK primary key,
  VERSION        integer      not null,
  HOUSEHOLD_ID   char(36)     not null,
  FILE_ID        char(36),
  MEMBER_NAME    varchar(200),
  BIRTH_YEAR     integer,
  HOUSEHOLD_ROLE varchar(20)  not null,
  SINCE          date,
  UNTIL          date,
  constraint CASES_MEMBER_HOUSEHOLD_FK foreign key (HOUSEHOLD_ID) references CASES_HOUSEHOLD (ID),
  constraint CASES_MEMBER_FILE_FK foreign key (FILE_ID) references CASES_FILE (ID)
);
create index CASES_MEMBER_HOUSEHOLD on CASES_MEMBER (HOUSEHOLD_ID);
create index CASES_MEMBER_FILE on CASES_MEMBER (FILE_ID);
