-- What a volunteer is cleared with.
alter table HELPERS_VOLUNTEER add column SECRECY_VERSION varchar(40);
alter table HELPERS_VOLUNTEER add column SECRECY_ON date;
alter table HELPERS_VOLUNTEER add column INSURANCE varchar(20);
alter table HELPERS_VOLUNTEER add column CERTIFICATE_NEED varchar(20);
alter table HELPERS_VOLUNTEER add column EMERGENCY_NAME varchar(100);
alter table HELPERS_VOLUNTEER add column EMERGENCY_PHONE varchar(40);
