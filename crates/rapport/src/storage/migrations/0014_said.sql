-- What an operation did is said in the language of whoever reads it: the key and the parts of its title, as JSON.

ALTER TABLE operation ADD COLUMN said TEXT;
