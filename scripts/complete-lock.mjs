// Adds to package-lock.json the optional packages of other platforms that npm left out (it does where a registry did not have them all): without
// them `npm ci` refuses the lock. Run after a package was added: node scripts/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = ['android', 'darwin', 'freebsd', 'openbsd', 'netbsd', 'openharmony', 'linux', 'win32'];
const PROCESSORS = /(arm64|x64|ia32|arm|loong64|ppc64|riscv64|s390x)/;

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`])
    .map(([name, version]) => [`node_modules/${name}`, stub(name, version, entry)]),
);
const all = [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
console.log(`${missing.length} added`);

/** "@scope/tool-linux-arm64-musl": what a lock says of a package that is not for this machine. */
function stub(name, version, { dev }) {
  const os = SYSTEMS.find(system => name.includes(system));
  const cpu = PROCESSORS.exec(
    name
      .split('/')
      .at(-1)
      .replace(os ?? '', ''),
  )?.[1];
  const libc = os === 'linux' ? (name.includes('musl') ? 'musl' : 'glibc') : undefined;
  return {
    version: version.replace(/^[\^~]/, ''),
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}
