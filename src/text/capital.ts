/** "Call of the ministers" of "call of the ministers". */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
