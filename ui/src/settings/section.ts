/** Under which heading a setting stands: it is found by that as well. */
export const SECTION = Symbol("settings section");
