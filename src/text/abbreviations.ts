/** Words that end in a full stop without ending a sentence, by how sure that is. */

/** Always followed by more: "Gen. Marr", "No. 5". */
export const TITLES =
  /(?:^|[\s("“‘'[«])(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Rev|Fr|Hon|St|Gen|Lt|Col|Maj|Capt|Cmdr|Cdr|Adm|Brig|Sgt|Cpl|Pvt|Gov|Sen|Sens|Rep|Reps|Pres|Amb|Atty|Supt|Insp|Det|Mme|Mlle|Mt|Ft|vs|cf|e\.g|i\.e|approx|ca|al|resp|Herr|Hr|Fr)\.$/;

/** Followed by more where a number comes next: "No. 5", "Jan. 3", "pp. 12". */
export const BEFORE_NUMBERS =
  /(?:^|[\s("“‘'[«])(?:No|Nos|Nr|Art|Arts|Sec|Sect|Para|Ch|Fig|Vol|p|pp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Res|Doc|tel|ext)\.$/i;

/** May end a sentence or not; the next word decides: "the U.S. President", "Marr Inc. The", "10 a.m. Monday", "J. Marr". */
export const MAY_END =
  /(?:^|[\s("“‘'[«.\-–—/])(?:(?:\p{Lu}\.)*\p{Lu}|[ap]\.m|Inc|Corp|Co|Ltd|Bros|Jr|Sr|Esq|Ph\.D|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Ave|Blvd|Dept|Univ|Assn|etc)\.$/u;

/** Words that begin a sentence far more often than they follow an abbreviation. */
export const STARTERS = new Set(
  (
    'The A An This That These Those He She It They We You I There Here But And Or So Yet If When While As At In On For From To By With After ' +
    'Before Since Although Though However Meanwhile Moreover Both Its His Her Their Our My What Who Why How Where Not No Yes One Some Many Most ' +
    'Under Over During Between Because According Asked Earlier Later Then Now Last Also Still'
  ).split(' '),
);
