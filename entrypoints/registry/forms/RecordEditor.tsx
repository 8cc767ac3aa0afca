import { useState } from 'preact/hooks';
import { nowMoment } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useRegistry, useSetting } from '../../../components/registry.tsx';
import type { FormDraft } from '../../../lib/registry/drafts.ts';
import { toRegistryError } from '../../../lib/registry/errors.ts';
import type { FormValues, RecordForm } from '../../../lib/registry/forms/types.ts';
import { checkForm, deviceName, type FormStore, recordForms } from '../../../lib/registry/records.ts';
import { isSampleId } from '../../../lib/registry/sample.ts';
import type { RecordTypes } from '../../../lib/registry/schema.ts';
import { Custody } from '../history/Custody.tsx';
import { RecordHistory } from '../history/RecordHistory.tsx';
import { useRemove } from '../lists/Rows.tsx';
import { go } from '../route.ts';
import type { StoreView } from '../views.ts';
import { Held } from './Held.tsx';
import { OwnOrganisation } from './OwnOrganisation.tsx';
import { focusFirstProblem, RecordFields } from './RecordFields.tsx';
import { RestoredDraft } from './RestoredDraft.tsx';
import { SavedElsewhere } from './SavedElsewhere.tsx';
import { useDraftedValues } from './useDraftedValues.ts';

export interface RecordEditorProps<S extends FormStore> {
  view: StoreView & { store: S };
  record?: RecordTypes[S];
  draft?: FormDraft & { savedAt: string };
  draftKey: string;
  given?: FormValues;
  /** Reads the record again, after someone else saved it. */
  onReread(): void;
}

const idPrefix = 'record';

/** What a record is called in a sentence, from its own fields alone. */
const ownNames: { [S in FormStore]: (record: RecordTypes[S]) => string } = {
  staff: ({ fullName }) => fullName,
  organisations: ({ name }) => name,
  systems: ({ name }) => name,
  devices: deviceName,
  certificates: ({ commonName, serialNumber }) => commonName ?? `chứng thư ${serialNumber}`,
};

/** The form over one record: validation beside each box, a draft of every keystroke, one save. */
export function RecordEditor<S extends FormStore>(props: RecordEditorProps<S>) {
  const { view, record, draft, draftKey, given, onReread } = props;
  const { store } = view;
  const form: RecordForm<S> = recordForms[store];
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const remove = useRemove(store);
  const organisationId = useSetting('organisationId');
  const original = record ? form.toValues(record) : { ...form.blank, ...given };
  const { values, change, restoredAt, basedOn, discard } = useDraftedValues(
    draftKey,
    original,
    draft,
    record?.updatedAt,
  );
  const [judgeAll, setJudgeAll] = useState(false);
  const [saving, setSaving] = useState(false);
  const [conflict, setConflict] = useState(false);

  async function save(base: RecordTypes[S] | undefined, expected: string | undefined) {
    const problems = checkForm(form, values);
    if (Object.keys(problems).length > 0) {
      setJudgeAll(true);
      focusFirstProblem(idPrefix, problems);
      return;
    }
    const now = nowMoment();
    const next = form.toRecord(values, base ?? { id: crypto.randomUUID(), createdAt: now, updatedAt: now });
    // Saving a deleted record brings it back, as the notice above the form says.
    delete next.deletedAt;
    setSaving(true);
    try {
      await registry.put(store, next, now, {
        clearDraft: draftKey,
        ...(expected === undefined ? {} : { expected: { [next.id]: expected } }),
        // The first body in the registry is the clerk's own.
        ...(store === 'organisations' && organisationId.ready && organisationId.value === undefined
          ? { settings: { organisationId: next.id } }
          : {}),
      });
      notify({ text: `Đã lưu ${ownNames[store](next)}.` });
      go(`#/${view.view}`);
    } catch (error) {
      setSaving(false);
      if (toRegistryError(error).code === 'conflict') setConflict(true);
      else tellError(error);
    }
  }

  async function overwrite() {
    try {
      const latest = record && (await registry.get(store, record.id));
      await save(latest, latest?.updatedAt);
    } catch (error) {
      tellError(error);
    }
  }

  return (
    <section class="stack">
      <p>
        <a href={`#/${view.view}`}>← {view.title}</a>
      </p>
      <h1>{record ? ownNames[store](record) : view.addTitle}</h1>
      {record && !record.deletedAt && (
        <p class="row">
          <a class="button" href={`#/adviser?subject=${store}:${record.id}`}>
            Chuyện gì đã xảy ra?
          </a>
          {store === 'staff' && (
            <a class="button" href={`#/duty-sheet/${record.id}`}>
              Bản trách nhiệm của thuê bao
            </a>
          )}
        </p>
      )}
      {record && isSampleId(record.id) && (
        <Notice tone="warning">
          <p data-testid="sample-record">
            Đây là bản ghi mẫu, không có thật, và mất đi khi xóa dữ liệu mẫu. Đừng sửa thành người hay thiết
            bị thật: hãy thêm bản ghi mới.
          </p>
        </Notice>
      )}
      {record?.deletedAt && (
        <Notice tone="warning">
          <p>Mục này đã bị xóa. Lưu lại sẽ khôi phục mục này.</p>
        </Notice>
      )}
      {store === 'devices' && (
        <p>
          <a href={`#/labels?for=${record?.id ?? 'new'}`}>Đọc số hiệu từ ảnh chụp hoặc máy ảnh</a>
        </p>
      )}
      <RestoredDraft at={restoredAt} onDiscard={discard} />
      {conflict && (
        <SavedElsewhere
          what="Bản ghi này"
          compare={record && { store, mine: form.toRecord(values, record) }}
          onReread={() => registry.clearDraft(draftKey).then(onReread, tellError)}
          onOverwrite={overwrite}
        />
      )}
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save(record, basedOn);
        }}
      >
        <RecordFields
          idPrefix={idPrefix}
          sections={form.sections}
          values={values}
          judgeAll={judgeAll}
          onChange={change}
        />
        <div class="row">
          <button type="submit" class="primary" disabled={saving}>
            Lưu
          </button>
          <a class="button" href={`#/${view.view}`}>
            Đóng
          </a>
          {record && !record.deletedAt && (
            <button
              type="button"
              class="danger"
              onClick={() => remove(record.id, ownNames[store](record)).then(() => go(`#/${view.view}`))}
            >
              Xóa
            </button>
          )}
          {record && store === 'staff' && <a href={`#/erase/${record.id}`}>Xóa hẳn khỏi sổ…</a>}
          <span class="quiet-text">Nội dung đang soạn được giữ lại khi đóng.</span>
        </div>
      </form>
      {record && store === 'organisations' && <OwnOrganisation id={record.id} />}
      {record && <Held store={store} id={record.id} />}
      {record && store === 'devices' && <Custody id={record.id} />}
      {record && <RecordHistory store={store} id={record.id} />}
    </section>
  );
}
