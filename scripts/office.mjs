/**
 * Where LibreOffice and poppler are: tests look at the papers as they will be printed. Plain JavaScript
 * without a dependency, because set-up asks before anything is installed.
 */
import { findProgram } from './browsers.mjs';

/** Path of LibreOffice, which turns a paper into PDF, or undefined. */
export function findOffice() {
  return findProgram(process.env.SOFFICE_PATH, ['soffice', 'libreoffice'], {
    linux: ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/opt/libreoffice/program/soffice'],
    darwin: ['LibreOffice.app/Contents/MacOS/soffice'],
    win32: ['LibreOffice\\program\\soffice.exe'],
  });
}

/** Path of poppler's `pdftotext`, or undefined. */
export function findPdfToText() {
  return findProgram(process.env.PDFTOTEXT_PATH, ['pdftotext'], {
    linux: ['/usr/bin/pdftotext'],
    darwin: [],
    win32: ['poppler\\Library\\bin\\pdftotext.exe'],
  });
}
