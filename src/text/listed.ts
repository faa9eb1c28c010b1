/** "Kestria", "Kestria and Norvania", "Kestria, Norvania and Talmark" */
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const listed = (names: readonly string[]): string => LIST.format(names);
