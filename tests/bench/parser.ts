/** The library against which the import is measured: it parses the same workbook and does nothing else. */
export { readSheet } from 'read-excel-file/universal';
