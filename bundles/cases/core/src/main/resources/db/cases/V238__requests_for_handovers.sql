-- Requests of this body to others for the hand-over of somebody whom they accompany; the identity is the package's, and how far one is stands with the exchange. Of
-- whom it is stays here. TOKEN tells the same case of the other body again, so that nobody is asked twice.
create table CASES_HANDOVER_REQUEST (
  ID            char(36)      not null constraint CASES_HANDOVER_REQUEST_PK primary key,
  FILE_ID       char(36),
  PERSON_NAME   varchar(300)  not null,
  BODY_NAME     varchar(200)  not null,
  TOKEN         varchar(64)   not null,
  GROUND        varchar(20)   not null,
  NOTE          varchar(300),
  CONSENT_FORM  varchar(20)   not null,
  CONSENT_ON    date          not null,
  CONSENT_NOTE  varchar(300),
  AUTHOR_NAME   varchar(100)  not null
);
create index CASES_HANDOVER_REQUEST_TOKEN on CASES_HANDOVER_REQUEST (TOKEN);
