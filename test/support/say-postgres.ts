/** What `npm test` leaves out, said where it is run. */
export default function sayPostgres(): void {
  console.info('The stores here are embedded ones; npm run test:postgres runs their contract on a PostgreSQL server.\n');
}
