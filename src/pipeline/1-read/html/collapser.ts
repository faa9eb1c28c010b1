/** Collapses white space as a browser does, across the borders of inline tags: "a <b> b</b>" is "a b". */

/** Soft hyphens, zero-width spaces and byte order marks: seen by nobody, in the way of every comparison. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const SPACES = /\s+/g;

export class Collapser {
  private parts: string[] = [];
  /** What stands between the last word and the next: nothing, a space or a line feed. */
  private pending: '' | ' ' | '\n' = '';

  /** Adds words; returns how many characters other than white space they have. `asWritten` keeps line feeds (`<pre>`). */
  add(data: string, asWritten: boolean): number {
    if (asWritten && data.includes('\n')) return this.addWritten(data);
    const text = data.replace(INVISIBLE, '').replace(SPACES, ' ');
    if (text === '') return 0;
    if (text === ' ') return this.addSpace();
    return this.addCollapsed(text);
  }

  addSpace(): 0 {
    if (this.pending === '') this.pending = ' ';
    return 0;
  }

  addBreak(): void {
    this.pending = '\n';
  }

  endsWithBreak(): boolean {
    return this.pending === '\n';
  }

  text(): string {
    return this.parts.join('');
  }

  private addCollapsed(text: string): number {
    if (text.startsWith(' ')) this.addSpace();
    const words = text.trim();
    if (this.parts.length > 0) this.parts.push(this.pending);
    this.parts.push(words);
    this.pending = text.endsWith(' ') ? ' ' : '';
    return words.length;
  }

  private addWritten(data: string): number {
    let added = 0;
    data.split('\n').forEach((line, index) => {
      if (index > 0) this.addBreak();
      added += this.add(line, false);
    });
    return added;
  }
}
