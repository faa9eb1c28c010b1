/** For people on the terminal; with READOUT_TEST_REPORT=FILE also as JSON, to be counted. */
const file = process.env.READOUT_TEST_REPORT;

export const reporters = file ? { reporters: ['default', 'json'], outputFile: { json: file } } : {};
