/** What can be made ready while the program is on its way: the type for the first layout, and the system's rules for numbers. */
document.fonts.load('450 1rem "Inter Variable"').catch(() => {});
new Intl.NumberFormat("en").format(1);
new Intl.PluralRules("en").select(1);
