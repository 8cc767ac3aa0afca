import { useEffect, useState } from 'preact/hooks';
import { nowMoment, today } from '../../../components/clock.ts';
import { type Ref, readSummaries } from '../../../components/lookup/summaries.ts';
import { useTellError } from '../../../components/notify.tsx';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { prepareAbout } from '../../../components/requests/prepareAbout.ts';
import { procedures } from '../../../lib/procedures/index.ts';
import { procedureLabels } from '../../../lib/procedures/labels.ts';
import { type ProcedureId, procedureIds } from '../../../lib/registry/schema.ts';
import { searchStores } from '../../../lib/registry/search.ts';
import { z } from '../../../lib/registry/zod.ts';
import { go } from '../route.ts';
import { ChoiceField } from './fields.tsx';
import { pickable } from './pickable.ts';
import { SubjectSearch } from './SubjectSearch.tsx';

const draftKey = 'requests:new';
const draftSchema = z.object({
  procedure: z.optional(z.enum(procedureIds)),
  refs: z.array(z.object({ store: z.enum(searchStores), id: z.string() })),
});
type Chosen = z.output<typeof draftSchema>;

const options = procedures.map(({ id, form }) => [id, `Mẫu ${form}: ${procedureLabels[id]}`] as const);

/** The first step: which procedure, about whom. The rest follows from the registry. */
export function NewRequest({ params }: { params: URLSearchParams }) {
  const registry = useRegistry();
  const tellError = useTellError();
  const [chosen, setChosen] = useState<Chosen>(() => chosenIn(params));
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    // What the address names is a fresh start; otherwise go on where the clerk was.
    if (params.size > 0) return;
    registry.getDraft(draftKey).then((draft) => {
      const parsed = draftSchema.safeParse(draft?.value);
      if (parsed.success) setChosen(parsed.data);
    }, tellError);
  }, [params, registry, tellError]);
  const change = (next: Chosen) => {
    setChosen(next);
    registry.saveDraft(draftKey, next, nowMoment()).catch(tellError);
  };
  const { procedure, refs } = chosen;
  const { value: rows = [] } = useLive(
    (from) => readSummaries(from, refs, today()),
    searchStores,
    refs.map(({ id }) => id).join(),
  );

  async function prepare(id: ProcedureId) {
    setBusy(true);
    try {
      const request = await prepareAbout(registry, id, refs);
      await registry.put('requests', request, nowMoment(), { clearDraft: draftKey });
      go(`#/requests/${request.id}`);
    } catch (error) {
      setBusy(false);
      tellError(error);
    }
  }

  return (
    <section class="stack request-new">
      <p>
        <a href="#/requests">← Hồ sơ</a>
      </p>
      <h1>Lập hồ sơ mới</h1>
      <ChoiceField<ProcedureId>
        label="Thủ tục"
        value={procedure}
        options={options}
        onChange={(id) => change({ ...chosen, procedure: id })}
      />
      <SubjectSearch
        label="Về ai, chứng thư nào, thiết bị nào"
        hint="Chọn người là đủ: chứng thư và thiết bị của người đó được lấy từ sổ đăng ký."
        stores={procedure ? pickable[procedure] : searchStores}
        onPick={(ref) => {
          if (!refs.some(({ id }) => id === ref.id)) change({ ...chosen, refs: [...refs, ref] });
        }}
      />
      <ul class="subject-chosen" aria-label="Đã chọn">
        {rows.map((row) => (
          <li key={row.id} class="row">
            <span>
              <strong>{row.title}</strong> <span class="quiet-text">{row.detail}</span>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={`Bỏ ${row.title}`}
              onClick={() => change({ ...chosen, refs: refs.filter(({ id }) => id !== row.id) })}
            >
              Bỏ
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={!procedure || busy}
          onClick={() => procedure && prepare(procedure)}
        >
          Soạn hồ sơ
        </button>
        {!procedure && <span class="quiet-text">Hãy chọn thủ tục trước.</span>}
      </div>
    </section>
  );
}

function chosenIn(params: URLSearchParams): Chosen {
  const refs = searchStores.flatMap((store) => params.getAll(store).map((id): Ref => ({ store, id })));
  return { procedure: procedureIds.find((id) => id === params.get('procedure')), refs };
}
