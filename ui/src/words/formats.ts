/** Numbers, dates, lists and names as a locale writes them: the one place that asks for a format. */

/** Making a format takes longer than using it a hundred times. */
function kept<Options, Format>(make: (locale: string | undefined, options: Options | undefined) => Format) {
  const made = new Map<string, Format>();
  return (locale: string | undefined, options?: Options): Format => {
    const key = JSON.stringify([locale, options]);
    let format = made.get(key);
    if (format === undefined) {
      format = make(locale, options);
      made.set(key, format);
    }
    return format;
  };
}

export const numberFormat = kept(
  (locale, options: Intl.NumberFormatOptions | undefined) => new Intl.NumberFormat(locale, options),
);
export const dateFormat = kept(
  (locale, options: Intl.DateTimeFormatOptions | undefined) => new Intl.DateTimeFormat(locale, options),
);
/** `Anna, Ben and Carl` */
export const listFormat = kept(
  (locale, options: Intl.ListFormatOptions | undefined) => new Intl.ListFormat(locale, options),
);
export const regionNames = kept((locale) => new Intl.DisplayNames(locale, { type: "region" }));
