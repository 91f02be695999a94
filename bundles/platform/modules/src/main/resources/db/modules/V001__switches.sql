-- A row says that the tenant has switched the module on; installed or not is another matter.
create table MODULES_SWITCH (
  TENANT VARCHAR(8) not null,
  MODULE_ID VARCHAR(50) not null,
  constraint MODULES_SWITCH_PK primary key (TENANT, MODULE_ID)
);
