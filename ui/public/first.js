/** Before all else: the first layout needs the type, which can be read while the program is still on its way. */
document.fonts.load('450 1rem "Inter Variable"').catch(() => {});
