/** The system's locale as the system writes it (`nb_NO.UTF-8`, `C`), as a language tag; undefined where it names none. */
export function languageTag(locale: string): string | undefined {
  const name = locale.split(/[.@]/)[0]?.replaceAll("_", "-") ?? "";
  if (/^(C|POSIX)?$/i.test(name)) return undefined;
  try {
    return Intl.getCanonicalLocales(name)[0];
  } catch {
    return undefined;
  }
}
