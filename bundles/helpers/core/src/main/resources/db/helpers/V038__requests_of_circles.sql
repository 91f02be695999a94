-- The circle that a request is given to.
alter table HELPERS_REQUEST add column CIRCLE_ID char(36);
alter table HELPERS_REQUEST add constraint HELPERS_REQUEST_FOR foreign key (CIRCLE_ID) references HELPERS_CIRCLE (ID);
create index HELPERS_REQUEST_BY_CIRCLE on HELPERS_REQUEST (CIRCLE_ID, RECEIVED_ON);
