-- Whoever sent a package or decided about one, by display name: an administrator sees who to ask. The other end never learns it.
ALTER TABLE EXCHANGE_SENT ADD COLUMN PERSON VARCHAR(200);
ALTER TABLE EXCHANGE_ARRIVED ADD COLUMN PERSON VARCHAR(200);
