/** An instant of the ledger in the time of whoever looks: "12 March 2031, 10:30". */

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** What is none stays as it is. */
export function instantWords(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : FORMAT.format(date).replace(' at ', ', ');
}
