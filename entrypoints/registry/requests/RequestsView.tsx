import './requests.css';
import { NewRequest } from './NewRequest.tsx';
import { RequestEditorView } from './RequestEditorView.tsx';
import { RequestList } from './RequestList.tsx';

export interface RequestsViewProps {
  /** A request's id, `new`, or absent for the list. */
  id?: string;
  /** For `new`: `procedure`, and `staff`, `certificates`, `devices`, `systems` with a record's id. */
  params?: URLSearchParams;
}

/** The part of the registry page about requests: `#/requests`, `#/requests/new`, `#/requests/<id>`. */
export function RequestsView({ id, params }: RequestsViewProps) {
  if (id === undefined) return <RequestList />;
  if (id === 'new') return <NewRequest params={params ?? new URLSearchParams()} />;
  return <RequestEditorView key={id} id={id} />;
}
