# Words that are the same wherever they stand. GLOSSARY.md has the others.
-rapport = Rapport
