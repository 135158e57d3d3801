/** Names of a country for the dimension of countries, from its ISO 3166-1 alpha-2 code; the code where it has none. */
export function countryNames(code: string): { en: string; es: string } {
  const name = (language: string) =>
    new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
  return { en: name('en'), es: name('es') };
}
