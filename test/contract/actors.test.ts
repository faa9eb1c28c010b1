/** Who is one across reports, when several writers put reports in at once. */
import { expect, test } from 'vitest';
import { actorsOf, addReport, groupsOf } from '../support/resolved.js';
import { eachStore } from './each-store.js';

eachStore('actors', kind => {
  test('writers at the same time do not make two actors of one name', async () => {
    const store = await kind.open();
    const reports = Array.from({ length: 12 }, (_, k) =>
      addReport(store, `r${k}`, ['Ruta Teyle; Kestria', `Oskar Lund${'aeiou'.charAt(k % 5)}r`]),
    );
    await Promise.all(reports);
    const groups = await groupsOf(store);
    expect(groups.filter(group => group.includes('Ruta Teyle'))).toHaveLength(1);
    expect(groups).toHaveLength(6);
  });

  test('a person merges while reports come in', async () => {
    const store = await kind.open();
    const { a1: from = '', a2: into = '' } = await addReport(store, 'r1', ['Bron Varn; Kestria', 'Brannoc Varn; Kestria']);
    const merging = actorsOf(store).merge({ from, into, reason: 'his short name' }, 'Ilse');
    await Promise.all([
      merging,
      addReport(store, 'r2', ['Bron Varn; Kestria']),
      addReport(store, 'r3', ['Brannoc Varn; Kestria']),
    ]);
    const rows = await store.db.selectFrom('appearances').select('actor').distinct().execute();
    expect(rows).toEqual([{ actor: into }]);
    expect(await actorsOf(store).get(into)).toMatchObject({ reports: 3 });
  });
});
