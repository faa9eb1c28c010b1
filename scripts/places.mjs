/** Where the data and the scorers are: an option or a variable says so, and what is missing is named. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export function wanted(option, folder, file) {
  if (!folder)
    stop(
      `Say where it is: ${option} DIR, or READOUT_${option.slice(2).toUpperCase()}=DIR (docs/training.md tells what it holds).`,
    );
  const path = join(folder, file);
  if (!existsSync(path)) stop(`There is no ${path} (${option} ${folder}).`);
  return path;
}

export function stop(message) {
  console.error(message);
  process.exit(2);
}
