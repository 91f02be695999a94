-- A name has several forms, a line each with a tab between family and given name. What was kept as the whole name in its own
-- script becomes a form with one name: the quotes hold a tab.
alter table CASES_FILE add column OTHER_NAMES varchar(1100) not null default '';
update CASES_FILE set OTHER_NAMES = '	' || ORIGINAL_NAME where ORIGINAL_NAME is not null;
alter table CASES_FILE drop column ORIGINAL_NAME;
alter table CASES_FILE alter column SEARCH_TEXT set data type varchar(4000);

-- How much of a birth date is known.
alter table CASES_FILE add column BIRTH_PRECISION varchar(10) not null default 'DAY';
update CASES_FILE set BIRTH_PRECISION = 'ESTIMATED' where BIRTH_DATE_ESTIMATED = true and BIRTH_DATE is not null;
alter table CASES_FILE drop column BIRTH_DATE_ESTIMATED;

-- Several nationalities in one column, as languages are; a language may have its level behind a colon.
alter table CASES_FILE add column NATIONALITIES varchar(40) not null default '';
update CASES_FILE set NATIONALITIES = NATIONALITY where NATIONALITY is not null;
alter table CASES_FILE drop column NATIONALITY;

alter table CASES_FILE add column INTERPRETER varchar(3);
alter table CASES_FILE add column RESIDENCE_TITLE varchar(20);
alter table CASES_FILE add column RESIDENCE_UNTIL date;
alter table CASES_FILE add column REACHED_BY varchar(20);
alter table CASES_FILE add column REACH_HINT varchar(200);

-- The number of the central register of foreigners has no index and is in no search text (§ 10 (4) AZRG).
alter table CASES_FILE add column AZR_NUMBER varchar(12);
create table CASES_SETTINGS (
  ID          integer      not null constraint CASES_SETTINGS_PK primary key,
  VERSION     integer      not null,
  AZR_NUMBERS boolean      not null
);
insert into CASES_SETTINGS (ID, VERSION, AZR_NUMBERS) values (1, 0, false);
