/** The page's acts and questions, done on the session that the worker holds. */
import type { ImportSession } from '../../../lib/imports/session/session.ts';
import {
  pageOfProblems,
  pageOfProposals,
  pageOfRepairs,
  pageOfRows,
  rowsOf,
} from '../../../lib/imports/session/view.ts';
import type { Act, AnyPage, Query } from './protocol.ts';

type Acts = { [A in Act as A['act']]: (session: ImportSession, given: A) => void };

const acts: Acts = {
  'remove-file': (session, { id }) => session.removeFile(id),
  encoding: (session, { table, encoding }) => session.setEncoding(table, encoding),
  header: (session, { table, row }) => session.setHeader(table, row),
  field: (session, { table, column, field }) => session.setField(table, column, field),
  kind: (session, { table, kind }) => session.setKind(table, kind),
  include: (session, { table, included }) => session.setIncluded(table, included),
  proposals: (session, { kind, taken }) => session.setProposals(kind, taken),
  proposal: (session, { key, taken }) => session.setProposal(key, taken),
  row: (session, { key, choice }) => session.setRow(key, choice),
  rows: (session, { section, choice }) =>
    session.setRowsTo(
      rowsOf(session, section).map(({ key }) => key),
      choice,
    ),
  certificate: (session, { key, choice }) => session.certificates.choose(key, choice),
  'other-rows': (session, { source, rows }) => session.setRows(source, rows),
};

export function perform(session: ImportSession, given: Act): void {
  (acts[given.act] as (session: ImportSession, given: Act) => void)(session, given);
}

export function pageOf(session: ImportSession, query: Query): AnyPage {
  switch (query.of) {
    case 'rows':
      return pageOfRows(session, query.section, query.from, query.count);
    case 'problems':
      return pageOfProblems(session, query.severity, query.from, query.count);
    case 'proposals':
      return pageOfProposals(session, query.kind, query.from, query.count);
    case 'repairs':
      return pageOfRepairs(session, query.from, query.count);
  }
}
