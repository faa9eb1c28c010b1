/** The words of a text as they are compared: small letters, without marks and accents, so that “Café’s” and "cafe's" are the same. */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+|['’ʼ]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
