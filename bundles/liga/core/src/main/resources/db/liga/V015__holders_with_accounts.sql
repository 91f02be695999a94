-- Somebody who holds a post may have an account, by which access follows from it, and speaks languages.
alter table LIGA_HOLDER add column ACCOUNT_ID char(36);
alter table LIGA_HOLDER add column SIGN_IN_NAME varchar(60);
alter table LIGA_HOLDER add column LANGUAGES varchar(200);
