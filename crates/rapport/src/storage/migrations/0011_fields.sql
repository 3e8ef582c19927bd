-- The field that an organisation works in, in the user's own word: `Energy`. Null while nobody said it.
ALTER TABLE organisation ADD COLUMN field TEXT CHECK (field <> '');
CREATE INDEX organisation_by_field ON organisation (field, id) WHERE field IS NOT NULL;

-- Events that were paid for, found without reading the others.
CREATE INDEX event_paid ON event (currency, id) WHERE cost > 0;
