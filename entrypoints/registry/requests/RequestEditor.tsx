import { useMemo, useRef, useState } from 'preact/hooks';
import { nowMoment, today } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { PortalSaid } from '../../../components/progress/PortalSaid.tsx';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { Findings } from '../../../components/requests/Findings.tsx';
import { FollowUps } from '../../../components/requests/FollowUps.tsx';
import { factSources, loadFacts } from '../../../components/requests/facts.ts';
import { StateChip } from '../../../components/requests/StateChip.tsx';
import { procedureById } from '../../../lib/procedures/index.ts';
import { procedureLabels } from '../../../lib/procedures/labels.ts';
import { toRegistryError } from '../../../lib/registry/errors.ts';
import type { Request } from '../../../lib/registry/schema.ts';
import { checkRequest } from '../../../lib/rules/index.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { RestoredDraft } from '../forms/RestoredDraft.tsx';
import { SavedElsewhere } from '../forms/SavedElsewhere.tsx';
import { RecordHistory } from '../history/RecordHistory.tsx';
import { go } from '../route.ts';
import { ContentSection } from './ContentSection.tsx';
import { draftKeyOf, type KeptDraft } from './draft.ts';
import { TextField } from './fields.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { SendingSection } from './SendingSection.tsx';
import { SubjectsSection } from './SubjectsSection.tsx';
import type { SectionProps } from './section.ts';
import { TimelineSection } from './TimelineSection.tsx';
import { useRequestDraft } from './useRequestDraft.ts';

export interface RequestEditorProps {
  saved: Request;
  draft: KeptDraft | undefined;
  /** Reads the request again, after someone else saved it. */
  onReread(): void;
}

/** One request: what it asks, for whom, where it goes, what is wrong with it, how far it is. */
export function RequestEditor({ saved, draft, onReread }: RequestEditorProps) {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const { request, basedOn, restoredAt, changed, change, discard } = useRequestDraft(saved, draft);
  const [saving, setSaving] = useState(false);
  const [conflict, setConflict] = useState(false);
  const facts = useFacts(request);
  const findings = useMemo(() => (facts ? checkRequest(request, facts) : []), [request, facts]);
  const key = draftKeyOf(saved.id);

  async function save(expected: string | undefined) {
    setSaving(true);
    try {
      await registry.put('requests', { ...request, deletedAt: undefined }, nowMoment(), {
        clearDraft: key,
        ...(expected === undefined ? {} : { expected: { [request.id]: expected } }),
      });
      notify({ text: 'Đã lưu hồ sơ.' });
      onReread();
    } catch (error) {
      setSaving(false);
      if (toRegistryError(error).code === 'conflict') setConflict(true);
      else tellError(error);
    }
  }

  async function remove() {
    try {
      await registry.softDelete('requests', request.id, nowMoment());
      notify({
        text: `Đã xóa hồ sơ ${procedureLabels[request.procedure]}.`,
        undo: () => registry.restore('requests', request.id, nowMoment()),
      });
      go('#/requests');
    } catch (error) {
      tellError(error);
    }
  }

  const procedure = procedureById(request.procedure);
  const section: SectionProps = { request, facts, onChange: change };
  return (
    <section class="stack">
      <p>
        <a href="#/requests">← Hồ sơ</a>
      </p>
      <div class="row">
        <h1>{procedureLabels[request.procedure]}</h1>
        <StateChip state={request.state} />
        <span class="quiet-text">Mẫu {procedure.form}</span>
        <a class="button" href={`#/papers/${request.id}`}>
          Văn bản, bộ hồ sơ
        </a>
      </div>
      <PortalSaid requestId={request.id} />
      <RestoredDraft at={restoredAt} onDiscard={discard} />
      {request.deletedAt && <Notice tone="warning">Hồ sơ này đã bị xóa. Lưu lại sẽ khôi phục hồ sơ.</Notice>}
      {conflict && (
        <SavedElsewhere
          what="Hồ sơ này"
          compare={{ store: 'requests', mine: request }}
          onReread={() => registry.clearDraft(key).then(onReread, tellError)}
          onOverwrite={() => save(undefined)}
        />
      )}
      <div class="request-columns">
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save(basedOn);
          }}
        >
          <SubjectsSection {...section} />
          <SendingSection {...section} />
          <ContentSection {...section} />
          <PeopleSection {...section} />
          <section class="card stack" aria-labelledby="request-notes">
            <h2 id="request-notes">Ghi chú</h2>
            <TextField
              label="Ghi chú riêng, không in ra văn bản"
              long
              value={request.notes}
              onChange={(notes) => change({ ...request, notes })}
            />
          </section>
          <div class="row">
            <button type="submit" class="primary" disabled={saving || !changed}>
              Lưu hồ sơ
            </button>
            {!saved.deletedAt && (
              <button type="button" class="danger" onClick={remove}>
                Xóa hồ sơ
              </button>
            )}
            <span class="quiet-text" role="status">
              {changed ? 'Chưa lưu; nội dung đang soạn được giữ lại khi đóng.' : 'Đã lưu.'}
            </span>
          </div>
        </form>
        <aside class="stack" aria-label="Kiểm tra và tiến trình">
          <section class="stack" aria-labelledby="request-findings">
            <h2 id="request-findings">Kiểm tra</h2>
            {facts && <Findings findings={findings} onFix={(fix) => change({ ...request, ...fix })} />}
          </section>
          {facts && <FollowUps request={request} facts={facts} onChange={change} />}
          <TimelineSection {...section} />
        </aside>
      </div>
      <RecordHistory store="requests" id={request.id} />
    </section>
  );
}

/** The facts for a request as it stands on the screen; the last ones until new ones are read. */
function useFacts(request: Request): Facts | undefined {
  const { staffIds, certificateIds, deviceIds, systemIds, organisationId } = request;
  const { value } = useLive(
    (registry) => loadFacts(registry, today(), request),
    factSources,
    JSON.stringify([staffIds, certificateIds, deviceIds, systemIds, organisationId]),
  );
  const last = useRef<Facts>(undefined);
  if (value) last.current = value;
  return last.current;
}
